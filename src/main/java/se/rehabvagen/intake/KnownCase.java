package se.rehabvagen.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Variable;

/**
 * A case that is there already.
 *
 * @param events what is in, as a list would tell it
 * @param corrected how a list would tell what was corrected since
 * @param isReopened whether it goes on after an exit that is among them
 * @param enrolledAt real time of its registration
 */
record KnownCase(
        List<Happened> events, List<Happened> corrected, boolean isEligible, boolean isReopened, Instant enrolledAt) {

    private static final String RESUMED = "resumed";
    private static final List<String> ENDINGS = List.of("exited", "died", "left", RESUMED);
    private static final List<String> ENROLMENTS = List.of("enrolled", "not-eligible");

    KnownCase {
        events = List.copyOf(events);
        corrected = List.copyOf(corrected);
    }

    /** A case that is not there yet. */
    static KnownCase none(boolean isEligible) {
        return new KnownCase(List.of(), List.of(), isEligible, false, Instant.MAX);
    }

    /** The cases that these milestones tell of. */
    static Map<CaseNumber, KnownCase> of(List<Milestone> milestones) {
        Map<CaseNumber, List<Milestone>> byCase = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            milestone
                    .caseNumber()
                    .ifPresent(number -> byCase.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(milestone));
        }
        Map<CaseNumber, KnownCase> known = new LinkedHashMap<>();
        byCase.forEach((number, reached) ->
                enrolment(reached).ifPresent(enrolled -> known.put(number, of(enrolled, reached))));
        return known;
    }

    private static Optional<Milestone> enrolment(List<Milestone> reached) {
        return reached.stream()
                .filter(milestone -> ENROLMENTS.contains(milestone.key()))
                .findFirst();
    }

    private static KnownCase of(Milestone enrolled, List<Milestone> reached) {
        List<Happened> events = told(reached);
        List<Happened> corrected = new ArrayList<>(told(Corrections.applied(reached)));
        // One by one: of two equal events one may have been corrected to what the other is.
        events.forEach(corrected::remove);
        return new KnownCase(
                events, corrected, enrolled.key().equals("enrolled"), isReopened(reached), enrolled.recordedAt());
    }

    private static List<Happened> told(List<Milestone> reached) {
        return reached.stream().flatMap(milestone -> told(milestone).stream()).toList();
    }

    private static boolean isReopened(List<Milestone> reached) {
        return reached.stream()
                .filter(milestone -> ENDINGS.contains(milestone.key()))
                .max(Comparator.comparing(Milestone::recordedAt).thenComparing(Milestone::reachedAt))
                .filter(last -> last.key().equals(RESUMED))
                .isPresent();
    }

    /** How a list tells a milestone; empty for what lists do not tell. */
    private static Optional<Happened> told(Milestone reached) {
        return switch (reached.key()) {
            case "enrolled", "not-eligible" -> told(reached, PastEvent.INSKRIVEN, "");
            case "consent-given" -> told(reached, PastEvent.SAMTYCKE, "ja");
            case "consent-refused" -> told(reached, PastEvent.SAMTYCKE, "nej");
            case "sassam-held" -> told(reached, PastEvent.SASSAM, "");
            case "meeting-called" -> told(reached, PastEvent.MOTE_KALLAT, "");
            case "meeting-held" -> told(reached, PastEvent.AVSTAMNINGSMOTE, fact(reached, CaseVariables.MEETING_FORM));
            case "gk-requested" -> told(reached, PastEvent.GK_BEGARD, fact(reached, CaseVariables.GK_REQUESTED_BY));
            case "gk-first-meeting" -> told(reached, PastEvent.GK_FORSTA_MOTE, "");
            case "gk-held" -> told(reached, PastEvent.GEMENSAM_KARTLAGGNING, fact(reached, CaseVariables.GK_OUTCOME));
            case "alr-started" -> told(reached, PastEvent.ALR_START, fact(reached, CaseVariables.ALR_KIND));
            case "alr-ended" -> told(reached, PastEvent.ALR_SLUT, fact(reached, CaseVariables.ALR_OUTCOME));
            case "plan-set" -> told(reached, PastEvent.PLAN_FOR_AVSLUT, planEnd(reached));
            case "plan-revised" -> told(reached, PastEvent.PLAN_REVIDERAD, planEnd(reached));
            case "plan-recalled" ->
                told(reached, PastEvent.PLAN_ATERKALLAD, fact(reached, CaseVariables.RECALL_REASON));
            case "long-term-benefit-assessed" ->
                told(reached, PastEvent.SJUKPENNING_LANG_TID, fact(reached, CaseVariables.LONG_TERM_REASON));
            case "exited" -> told(reached, PastEvent.AVSLUT, fact(reached, CaseVariables.EXIT_REASON));
            case "died" -> told(reached, PastEvent.AVSLUT, PastEvent.DIED);
            case "left" -> told(reached, PastEvent.AVSLUT, PastEvent.LEFT);
            default -> Optional.empty();
        };
    }

    private static Optional<Happened> told(Milestone reached, PastEvent event, String value) {
        String participants = event == PastEvent.AVSTAMNINGSMOTE ? fact(reached, CaseVariables.PARTICIPANTS) : "";
        return Optional.of(new Happened(event, reached.occurredOn(), value, EventRows.inOrder(participants), 0));
    }

    private static String planEnd(Milestone plan) {
        return plan.text(CaseVariables.PLAN_DATE.name()).orElse(PastEvent.PENSION);
    }

    private static String fact(Milestone reached, Variable<String> fact) {
        return reached.text(fact.name()).orElse("");
    }
}
