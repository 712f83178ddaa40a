package se.rehabvagen.process;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables with which a case begins. All of them exist from the start, so that no expression ever misses one. */
final class CaseStart {

    private static final List<Variable<Boolean>> STATES = List.of(
            IS_CONTINUATION,
            HAS_SASSAM,
            AWAITS_CONSENT,
            HAS_PLAN_IN_FORCE,
            HAS_PLAN_STEP,
            REHABILITATION_RUNS,
            HAS_REHABILITATION_STEP,
            IS_LONG_TERM_BENEFIT,
            IS_WAITING,
            RESUMES_PLAN,
            RESUMES_LAPSED_PLAN,
            RESUMES_REHABILITATION,
            RESUMES_LONG_TERM_BENEFIT,
            EXCHANGE_CONSENT,
            CONSENT_AF,
            CONSENT_EMPLOYER,
            CONSENT_SUS,
            CONSENT_REGION_INFORMS);

    private CaseStart() {}

    static Map<String, Object> of(Enrolment enrolment) {
        Map<String, Object> variables = new HashMap<>();
        HubSteps.noneIn(variables);
        // The way begins with the mapping; the hub stands beside it from the start.
        STARTS_SASSAM.put(variables, true);
        STATES.forEach(state -> state.put(variables, false));
        REHABILITATION_ATTEMPT.put(variables, 0L);
        FAILED_ATTEMPTS.put(variables, 0L);
        FOLLOW_UP_MONTH.put(variables, null);
        List.of(PLAN_DATE, LONG_TERM_REVIEW_DATE, CONSENT_UNTIL, HUB_FOLLOW_UP_DATE, EXIT_DATE)
                .forEach(date -> date.put(variables, null));
        List.of(PLAN_WAY, EXIT_DECISION, HUB_NEWS, OPENING_NEWS, ADVICE_TEXT, REHAB_NEED, GK_OUTCOME)
                .forEach(text -> text.put(variables, null));
        person(enrolment, variables);
        place(enrolment, variables);
        Retrospect.current().ifPresent(mark -> RECORDED_AT.put(variables, mark.recordedAt()));
        return variables;
    }

    private static void person(Enrolment enrolment, Map<String, Object> variables) {
        SEX.put(variables, enrolment.sex());
        SICK_LEAVE_START.put(variables, enrolment.sickLeaveStart());
        SICK_LEAVE_DAYS.put(variables, ChronoUnit.DAYS.between(enrolment.sickLeaveStart(), enrolment.enrolledDate()));
        EMPLOYMENT.put(variables, enrolment.employment());
        SELECTION_GROUND.put(variables, enrolment.selectionGround());
        SELECTION_NOTE.put(variables, enrolment.selectionNote());
        ENROLLED_DATE.put(variables, enrolment.enrolledDate());
        IS_PROTECTED.put(variables, enrolment.isProtected());
    }

    private static void place(Enrolment enrolment, Map<String, Object> variables) {
        INSATS.put(variables, enrolment.insats());
        UNIT.put(variables, enrolment.unit().id());
        UNIT_TYPE.put(variables, enrolment.unit().kind().code());
        INVESTIGATOR.put(variables, enrolment.investigator());
        COORDINATOR.put(variables, enrolment.coordinator());
    }
}
