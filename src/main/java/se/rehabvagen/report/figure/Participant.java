package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A participant as the reports see one.
 *
 * @param summary days and spans from which any date can be answered
 * @param enrolledOn the day of the enrolment, which may be before the consent
 * @param plansMade when a plan was in force, whether or not the case had ended meanwhile, ascending
 * @param sassamMappings days of the SASSAM mappings held, ascending
 */
record Participant(
        String number,
        CaseSummary summary,
        LocalDate enrolledOn,
        List<Span> plansMade,
        List<LocalDate> sassamMappings) {

    boolean takesPart(LocalDate day) {
        return !day.isBefore(summary.participantFrom());
    }

    Optional<CaseSummary.Exit> exit(LocalDate day) {
        return summary.exits().stream()
                .filter(exit -> exit.span().contains(day))
                .findFirst();
    }

    boolean hasPlan(LocalDate day) {
        return holds(summary.plans(), day);
    }

    boolean hasLapsedPlan(LocalDate day) {
        return holds(summary.lapsed(), day);
    }

    boolean isLongTerm(LocalDate day) {
        return holds(summary.longTerm(), day);
    }

    boolean isWithoutGoal(LocalDate day) {
        return exit(day).isEmpty() && !hasPlan(day);
    }

    /** Whether the case has ended and a plan was in force on the day on which it did. */
    boolean hasEndedByPlan(LocalDate day) {
        return exit(day).filter(exit -> holds(plansMade, exit.span().from())).isPresent();
    }

    /** The day from which the first plan was in force; empty if there was none by then. */
    Optional<LocalDate> firstPlan(LocalDate until) {
        return plansMade.stream()
                .map(Span::from)
                .filter(day -> !day.isAfter(until))
                .min(LocalDate::compareTo);
    }

    static long upTo(LocalDate until, List<LocalDate> days) {
        return days.stream().filter(day -> !day.isAfter(until)).count();
    }

    private static boolean holds(List<Span> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }
}
