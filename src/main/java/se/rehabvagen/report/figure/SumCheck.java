package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Sum;

/** Whether the counts make each other up, and every count is of different people. */
final class SumCheck {

    private final Tally tally;
    private final CountLabels labels;

    SumCheck(Tally tally, CountLabels labels) {
        this.tally = tally;
        this.labels = labels;
    }

    List<Problem> of(List<Sum> sums) {
        List<Problem> problems = new ArrayList<>();
        sums.stream().filter(sum -> !holds(sum)).map(this::broken).forEach(problems::add);
        countedTwice().forEach(problems::add);
        return problems;
    }

    private boolean holds(Sum sum) {
        long parts = sum.parts().stream().mapToLong(tally::count).sum();
        return tally.count(sum.total()) == parts && blamed(sum).isEmpty();
    }

    private Problem broken(Sum sum) {
        String parts = sum.parts().stream()
                .map(part -> "%s %d".formatted(labels.of(part), tally.count(part)))
                .collect(Collectors.joining(", "));
        return new Problem(
                "%s är %d, men delarna blir inte det: %s."
                        .formatted(labels.of(sum.total()), tally.count(sum.total()), parts),
                List.copyOf(blamed(sum)));
    }

    /** Who is in the whole and not in just one part, or in a part and not in the whole; nobody where events are counted. */
    private SortedSet<String> blamed(Sum sum) {
        SortedSet<String> blamed = new TreeSet<>(CaseFile.BY_NUMBER);
        if (!Stream.concat(Stream.of(sum.total()), sum.parts().stream()).allMatch(tally.members()::containsKey)) {
            return blamed;
        }
        Map<String, Integer> times = new HashMap<>();
        sum.parts().forEach(part -> members(part).forEach(number -> times.merge(number, 1, Integer::sum)));
        SortedSet<String> whole = members(sum.total());
        whole.stream().filter(number -> times.getOrDefault(number, 0) != 1).forEach(blamed::add);
        times.keySet().stream().filter(number -> !whole.contains(number)).forEach(blamed::add);
        return blamed;
    }

    private SortedSet<String> members(String name) {
        return Objects.requireNonNull(tally.members().get(name));
    }

    private Stream<Problem> countedTwice() {
        Map<String, Long> times =
                tally.people().stream().collect(Collectors.groupingBy(Participant::number, Collectors.counting()));
        List<String> twice = times.keySet().stream()
                .filter(number -> times.get(number) > 1)
                .sorted(CaseFile.BY_NUMBER)
                .toList();
        return twice.isEmpty()
                ? Stream.empty()
                : Stream.of(new Problem(
                        "%s: samma ärende räknas mer än en gång.".formatted(labels.of(CountName.PARTICIPANTS)), twice));
    }
}
