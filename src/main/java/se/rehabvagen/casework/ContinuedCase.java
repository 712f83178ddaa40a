package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.LastFacts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.HubSteps;
import se.rehabvagen.process.Insatser;

/** The state with which a case goes on: what ran before runs again from where it stood, nothing is asked twice. */
@Component
final class ContinuedCase {

    private final CaseProcess cases;
    private final LastFacts lastFacts;
    private final Insatser insatser;

    ContinuedCase(CaseProcess cases, LastFacts lastFacts, Insatser insatser) {
        this.cases = cases;
        this.lastFacts = lastFacts;
        this.insatser = insatser;
    }

    /**
     * The state of a running case, moved to another unit of its insats and to that unit's pair.
     *
     * @throws IllegalArgumentException if the insats has no such unit
     */
    Map<String, Object> at(CaseNumber caseNumber, String newUnit) {
        Map<String, Object> state = after(caseNumber);
        CareUnit unit = insatser.unitOf(state.get(INSATS.name()) + "." + newUnit)
                .orElseThrow(() -> new IllegalArgumentException("No such unit: " + newUnit));
        UNIT.put(state, unit.id());
        UNIT_TYPE.put(state, unit.kind().code());
        INVESTIGATOR.put(state, unit.investigators().get(0));
        COORDINATOR.put(state, unit.coordinator());
        return state;
    }

    /** The state of a case that goes on where it is. */
    Map<String, Object> after(CaseNumber caseNumber) {
        Map<String, Object> state =
                new HashMap<>(cases.facts(caseNumber).orElseGet(() -> lastFacts.of(caseNumber, CaseProcess.CASE)));
        boolean hadPlan = HAS_PLAN_IN_FORCE.find(state).orElse(false);
        boolean ranRehabilitation = REHABILITATION_RUNS.find(state).orElse(false);
        HubSteps.noneIn(state);
        IS_CONTINUATION.put(state, true);
        RESUMES_PLAN.put(state, hadPlan);
        STARTS_PLAN.put(state, hadPlan);
        RESUMES_REHABILITATION.put(state, ranRehabilitation);
        STARTS_REHABILITERING.put(state, ranRehabilitation);
        HAS_PLAN_STEP.put(state, false);
        HAS_REHABILITATION_STEP.put(state, false);
        HUB_FOLLOW_UP_DATE.put(state, null);
        EXIT_DATE.put(state, null);
        EXIT_DECISION.put(state, null);
        return state;
    }
}
