package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.DayOrder;
import se.rehabvagen.history.Milestone;

/**
 * What the figures need of one participant: days and spans of days from which any date can be answered.
 *
 * @param participantFrom the day from which the person counts: enrolled, found eligible, and consent given
 * @param sex {@code K} or {@code M}
 * @param sickLeaveDays from the start of the sick leave to the enrolment
 * @param units where the case is at home, each from a day on
 * @param exits exits that stand, until the case is resumed
 * @param plans when a plan is in force
 * @param lapsed when the date of a plan has passed and nothing has taken its place
 * @param longTerm when sickness benefit is right for a long time and no plan is in force
 * @param meetings days of the meetings held, ascending
 * @param mappings days of the joint mappings concluded, ascending
 * @param rehabilitationStarts days, ascending
 * @param rehabilitationEnds days, ascending
 */
record CaseSummary(
        LocalDate participantFrom,
        String sex,
        long sickLeaveDays,
        List<Stay> units,
        List<Exit> exits,
        List<Span> plans,
        List<Span> lapsed,
        List<Span> longTerm,
        List<LocalDate> meetings,
        List<LocalDate> mappings,
        List<LocalDate> rehabilitationStarts,
        List<LocalDate> rehabilitationEnds) {

    /** The case is at home in this unit. */
    record Stay(Span span, String unit) {}

    /** The case has ended for this leaf reason. */
    record Exit(Span span, String reason) {}

    /**
     * Reads one case.
     *
     * @param ofOneCase its milestones as registered, corrections among them, in any order
     * @return empty if the person is no participant
     */
    static Optional<CaseSummary> of(List<Milestone> ofOneCase) {
        List<Milestone> held =
                Corrections.applied(ofOneCase).stream().sorted(DayOrder.ORDER).toList();
        Optional<Milestone> enrolled = first(held, "enrolled");
        Optional<Milestone> consent = first(held, "consent-given");
        return enrolled.flatMap(in -> consent.map(yes -> summary(in, yes.occurredOn(), held)));
    }

    private static CaseSummary summary(Milestone enrolled, LocalDate consentOn, List<Milestone> held) {
        Endings endings = Endings.of(held);
        PlanSpans plans = PlanSpans.of(held, endings.closed());
        LocalDate start = enrolled.date("sickLeaveStart").orElseThrow(() -> missing(enrolled, "sickLeaveStart"));
        return new CaseSummary(
                latest(enrolled.occurredOn(), consentOn),
                enrolled.text("sex").orElseThrow(() -> missing(enrolled, "sex")),
                ChronoUnit.DAYS.between(start, enrolled.occurredOn()),
                Units.of(enrolled, held),
                endings.exits(),
                plans.inForce(),
                plans.lapsed(),
                LongTerm.of(held, plans.inForce(), endings.exits()),
                days(held, "meeting-held"),
                days(held, "gk-held"),
                days(held, "alr-started"),
                days(held, "alr-ended"));
    }

    private static Optional<Milestone> first(List<Milestone> held, String key) {
        return held.stream().filter(milestone -> milestone.key().equals(key)).findFirst();
    }

    private static List<LocalDate> days(List<Milestone> held, String key) {
        return held.stream()
                .filter(milestone -> milestone.key().equals(key))
                .map(Milestone::occurredOn)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static IllegalStateException missing(Milestone milestone, String fact) {
        return new IllegalStateException("Milestone %s (%s) lacks %s"
                .formatted(
                        milestone.key(),
                        milestone.caseNumber().map(Object::toString).orElse("no case"),
                        fact));
    }
}
