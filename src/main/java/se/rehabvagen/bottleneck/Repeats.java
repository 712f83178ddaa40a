package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.ProjectFigures;

/** What participants went through more than once, by the definitions of the reports. */
@Component
final class Repeats {

    private final ProjectFigures figures;
    private final Readers readers;

    Repeats(ProjectFigures figures, Readers readers) {
        this.figures = figures;
        this.readers = readers;
    }

    /** So many participants have had it so many times. */
    record Times(int times, long cases) {}

    /**
     * How often one thing.
     *
     * @param label Swedish
     * @param cases participants who had it
     * @param several of those, more than once
     */
    record Found(String label, long cases, long several, List<Times> distribution) {

        private static Found of(String label, Map<Integer, Long> casesByTimes) {
            return new Found(
                    label,
                    casesByTimes.values().stream().mapToLong(Long::longValue).sum(),
                    casesByTimes.entrySet().stream()
                            .filter(each -> each.getKey() > 1)
                            .mapToLong(Map.Entry::getValue)
                            .sum(),
                    casesByTimes.entrySet().stream()
                            .map(each -> new Times(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    /** Up to a day. */
    record All(LocalDate until, Found rehabilitation, Found jointMapping) {}

    All of(Question question) {
        return new All(
                question.period().until(),
                Found.of(
                        "Försök till arbetslivsinriktad rehabilitering",
                        times(question, ProjectFigures.Repeated.REHABILITATION)),
                Found.of("Gemensamma kartläggningar", times(question, ProjectFigures.Repeated.JOINT_MAPPING)));
    }

    private Map<Integer, Long> times(Question question, ProjectFigures.Repeated what) {
        Map<Integer, Long> sum = new TreeMap<>();
        for (Insats insats : readers.insatser()) {
            if (question.scope().insats().map(insats.id()::equals).orElse(true)) {
                figures.times(
                                what,
                                insats.id(),
                                question.scope().unit(),
                                question.period().until())
                        .forEach((times, cases) -> sum.merge(times, cases, Long::sum));
            }
        }
        return sum;
    }
}
