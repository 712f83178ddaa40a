package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of a period for some participants; those of two disjoint groups add up.
 *
 * @param exits participants whose exit stands, by leaf reason
 * @param sickLeaveDays days from the start of sick leave to enrolment, of all participants together
 */
record Counts(
        long participants,
        long women,
        long sickLeaveDays,
        Map<String, Long> exits,
        long plans,
        long lapsed,
        long longTerm,
        long meetings,
        long withMeeting,
        long newWithMeeting,
        long withMapping,
        long withSeveralMappings,
        long rehabilitationStarted,
        long rehabilitationEnded) {

    static final Counts NONE = new Counts(0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of one participant; none before the person takes part. */
    static Counts of(CaseSummary participant, Period period) {
        LocalDate day = period.until();
        if (day.isBefore(participant.participantFrom())) {
            return NONE;
        }
        long meetings = upTo(day, participant.meetings());
        long mappings = upTo(day, participant.mappings());
        return new Counts(
                1,
                one(participant.sex().equals("K")),
                participant.sickLeaveDays(),
                exits(participant, day),
                one(holds(participant.plans(), day)),
                one(holds(participant.lapsed(), day)),
                one(holds(participant.longTerm(), day)),
                meetings,
                one(meetings > 0),
                one(meetings > 0 && period.contains(participant.meetings().get(0))),
                one(mappings > 0),
                one(mappings > 1),
                one(participant.rehabilitationStarts().stream().anyMatch(period::contains)),
                one(participant.rehabilitationEnds().stream().anyMatch(period::contains)));
    }

    Counts plus(Counts other) {
        Map<String, Long> sum = new TreeMap<>(exits);
        other.exits.forEach((reason, count) -> sum.merge(reason, count, Long::sum));
        return new Counts(
                participants + other.participants,
                women + other.women,
                sickLeaveDays + other.sickLeaveDays,
                sum,
                plans + other.plans,
                lapsed + other.lapsed,
                longTerm + other.longTerm,
                meetings + other.meetings,
                withMeeting + other.withMeeting,
                newWithMeeting + other.newWithMeeting,
                withMapping + other.withMapping,
                withSeveralMappings + other.withSeveralMappings,
                rehabilitationStarted + other.rehabilitationStarted,
                rehabilitationEnded + other.rehabilitationEnded);
    }

    private static Map<String, Long> exits(CaseSummary participant, LocalDate day) {
        return participant.exits().stream()
                .filter(exit -> exit.span().contains(day))
                .findFirst()
                .map(exit -> Map.of(exit.reason(), 1L))
                .orElse(Map.of());
    }

    private static boolean holds(List<Span> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    private static long upTo(LocalDate day, List<LocalDate> days) {
        return days.stream().filter(each -> !each.isAfter(day)).count();
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }
}
