package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Sum;

/** How the counts that a report shows make each other up, those of earlier days too. */
final class ShownSums {

    private ShownSums() {}

    /** The laws as they hold at the end of the period, and at each earlier day of which everything in them is shown. */
    static List<Sum> of(List<Sum> laws, Map<String, Long> shown) {
        List<Sum> sums = new ArrayList<>(laws);
        days(shown.keySet())
                .forEach(day -> laws.stream()
                        .map(law -> on(day, law))
                        .filter(law -> all(law).allMatch(shown::containsKey))
                        .forEach(sums::add));
        return sums;
    }

    /** Who is new with a meeting is whoever has one now and had none then, unless something was registered late. */
    static Optional<Sum> newWithMeeting(Period period, LocalDate before, Map<String, Long> shown) {
        Sum sum = new Sum(
                CountName.WITH_MEETING,
                List.of(CountName.on(before, CountName.WITH_MEETING), CountName.NEW_WITH_MEETING));
        boolean isShown = all(sum).allMatch(shown::containsKey);
        return period.from().minusDays(1).equals(before) && isShown && holds(sum, shown)
                ? Optional.of(sum)
                : Optional.empty();
    }

    static boolean holds(Sum sum, Map<String, Long> counts) {
        return counts.get(sum.total())
                == sum.parts().stream().mapToLong(counts::get).sum();
    }

    static Stream<String> all(Sum sum) {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream());
    }

    private static Set<LocalDate> days(Set<String> names) {
        Set<LocalDate> days = new TreeSet<>();
        names.forEach(name -> CountName.day(name).ifPresent(days::add));
        return days;
    }

    private static Sum on(LocalDate day, Sum law) {
        return new Sum(
                CountName.on(day, law.total()),
                law.parts().stream().map(part -> CountName.on(day, part)).toList());
    }
}
