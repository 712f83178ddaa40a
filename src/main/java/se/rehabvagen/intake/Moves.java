package se.rehabvagen.intake;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.process.Variable;

/** Which form tells which event. Milestones and forms are named here, shapes of the models are not. */
final class Moves {

    private static final Map<String, Variable<Boolean>> ATTENDANCE = Map.of(
            "individ", ATTENDS_INDIVIDUAL,
            "vard", ATTENDS_VARD,
            "fk", ATTENDS_FK,
            "af", ATTENDS_AF,
            "arbetsgivare", ATTENDS_ARBETSGIVARE,
            "annan", ATTENDS_ANNAN);
    private static final String SETS_ASIDE = "aterkalla";

    private Moves() {}

    /** The move for an event; an enrolment and an exit from outside the way have none. */
    static Move of(Happened happened) {
        LocalDate day = happened.date();
        return switch (happened.event()) {
            case SAMTYCKE -> consent(happened);
            case SASSAM -> Move.to("sassam-held").through(STARTS_SASSAM).with(SASSAM_DATE, day);
            case MOTE_KALLAT ->
                Move.to("meeting-called").through(STARTS_AVSTAMNINGSMOTE).with(MEETING_CALLED_DATE, day);
            case AVSTAMNINGSMOTE -> meeting(happened);
            case GK_BEGARD, GK_FORSTA_MOTE, GEMENSAM_KARTLAGGNING -> mapping(happened);
            case ALR_START ->
                Move.to("alr-started")
                        .through(STARTS_REHABILITERING)
                        .with(ALR_STARTED, "ja")
                        .with(ALR_START_DATE, day)
                        .with(ALR_KIND, happened.value())
                        .passing("rehabilitation-plan");
            case ALR_SLUT ->
                Move.to("alr-ended").with(ALR_OUTCOME, happened.value()).with(ALR_END_DATE, day);
            case PLAN_FOR_AVSLUT, PLAN_REVIDERAD, PLAN_ATERKALLAD -> plan(happened);
            case SJUKPENNING_LANG_TID ->
                Move.to("long-term-benefit-assessed")
                        .through(STARTS_LONG_TERM_BENEFIT)
                        .with(LONG_TERM_DATE, day)
                        .with(LONG_TERM_REASON, happened.value())
                        .clearing("long-term-review", LONG_TERM_DECISION, "upphor");
            case AVSLUT ->
                Move.to("exited")
                        .through(STARTS_AVSLUT)
                        .with(EXIT_DECISION, "avsluta")
                        .with(EXIT_DATE, day)
                        .with(EXIT_REASON, happened.value());
            case INSKRIVEN -> throw new IllegalArgumentException("An enrolment starts the case");
        };
    }

    /** A yes in a list is a yes to the exchange among FK, Region, AF and employer. */
    private static Move consent(Happened answer) {
        boolean isYes = answer.value().equals("ja");
        Move move = Move.to(isYes ? "consent-given" : "consent-refused")
                .with(CONSENT_ANSWER, answer.value())
                .with(CONSENT_DATE, answer.date());
        return isYes ? move.with(CONSENT_AF_ANSWER, "ja").with(CONSENT_EMPLOYER_ANSWER, "ja") : move;
    }

    private static Move meeting(Happened meeting) {
        Move move = Move.to("meeting-held")
                .through(STARTS_AVSTAMNINGSMOTE)
                .with(MEETING_OUTCOME, "genomfort")
                .with(MEETING_DATE, meeting.date())
                .with(MEETING_FORM, meeting.value())
                .passing("meeting-call");
        List<String> parties = Arrays.asList(meeting.participants().split("\\|"));
        parties.stream().filter(ATTENDANCE::containsKey).forEach(party -> move.with(ATTENDANCE.get(party), true));
        return move;
    }

    private static Move mapping(Happened step) {
        if (step.event() == PastEvent.GK_BEGARD) {
            return Move.to("gk-requested")
                    .through(STARTS_GEMENSAM_KARTLAGGNING)
                    .with(GK_REQUESTED_DATE, step.date())
                    .with(GK_REQUESTED_BY, step.value());
        }
        // A first meeting was held, so AF must have accepted; of the rest nothing is known.
        boolean isFirst = step.event() == PastEvent.GK_FORSTA_MOTE;
        Move move = Move.to(isFirst ? "gk-first-meeting" : "gk-held")
                .through(STARTS_GEMENSAM_KARTLAGGNING)
                .passing("gk-request")
                .passing("gk-basis")
                .passing("gk-answer", GK_ANSWER, "accepterad")
                .passing("gk-no-answer", GK_NO_ANSWER_DECISION, "ga_vidare");
        return isFirst
                ? move.with(GK_FIRST_MEETING_DATE, step.date())
                : move.passing("gk-first-meeting")
                        .with(GK_CONCLUSION_DATE, step.date())
                        .with(GK_OUTCOME, step.value());
    }

    private static Move plan(Happened plan) {
        switch (plan.event()) {
            case PLAN_FOR_AVSLUT:
                // A plan that has lapsed is put aside without a day: no list tells when.
                return end(plan, Move.to("plan-set").through(STARTS_PLAN).with(PLAN_SET_DATE, plan.date()))
                        .clearing("plan-review-lapsed", PLAN_DECISION, SETS_ASIDE);
            case PLAN_REVIDERAD:
                return end(plan, Move.to("plan-revised").through(REVIEWS_PLAN))
                        .with(PLAN_DECISION, "revidera")
                        .with(PLAN_REVISED_DATE, plan.date());
            default:
                return Move.to("plan-recalled")
                        .through(REVIEWS_PLAN)
                        .with(PLAN_DECISION, SETS_ASIDE)
                        .with(PLAN_RECALLED_DATE, plan.date())
                        .with(RECALL_REASON, plan.value());
        }
    }

    private static Move end(Happened plan, Move move) {
        return plan.isWithoutDate()
                ? move.with(PLAN_WAY, PastEvent.PENSION)
                : move.with(PLAN_DATE, LocalDate.parse(plan.value()));
    }
}
