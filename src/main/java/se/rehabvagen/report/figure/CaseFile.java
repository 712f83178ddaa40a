package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.DayOrder;
import se.rehabvagen.history.Milestone;

/**
 * Everything about one case that a report looks at, read once.
 *
 * @param registered its milestones as registered, corrections among them
 * @param held what holds of them after the corrections, in the order of the days
 * @param participant empty if the person is no participant
 */
record CaseFile(String number, List<Milestone> registered, List<Milestone> held, Optional<Participant> participant) {

    /** Case numbers as people count: 1000 comes after 999. */
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static CaseFile of(String number, List<Milestone> registered) {
        List<Milestone> held =
                Corrections.applied(registered).stream().sorted(DayOrder.ORDER).toList();
        return new CaseFile(
                number,
                List.copyOf(registered),
                held,
                CaseSummary.of(registered).map(summary -> participant(number, summary, held)));
    }

    private static Participant participant(String number, CaseSummary summary, List<Milestone> held) {
        return new Participant(
                number,
                summary,
                days(held, "enrolled").get(0),
                PlanSpans.of(held, List.of()).inForce(),
                days(held, "sassam-held"));
    }

    static List<Participant> participants(List<CaseFile> cases) {
        return cases.stream().flatMap(each -> each.participant().stream()).toList();
    }

    private static List<LocalDate> days(List<Milestone> held, String key) {
        return held.stream()
                .filter(milestone -> milestone.key().equals(key))
                .map(Milestone::occurredOn)
                .toList();
    }
}
