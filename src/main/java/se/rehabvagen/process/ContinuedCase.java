package se.rehabvagen.process;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;

/** The state with which a case goes on: what ran before runs again from where it stood, nothing is asked twice. */
@Component
public final class ContinuedCase {

    private final CaseProcess cases;
    private final Insatser insatser;

    ContinuedCase(CaseProcess cases, Insatser insatser) {
        this.cases = cases;
        this.insatser = insatser;
    }

    /**
     * The state of a running case, moved to another unit of its insats and to that unit's pair.
     *
     * @throws IllegalArgumentException if the insats has no such unit
     */
    public Map<String, Object> at(CaseNumber caseNumber, String newUnit) {
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
    public Map<String, Object> after(CaseNumber caseNumber) {
        Map<String, Object> state = new HashMap<>(cases.facts(caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("No running case " + caseNumber)));
        boolean hadPlan = HAS_PLAN_IN_FORCE.find(state).orElse(false);
        boolean ranRehabilitation = REHABILITATION_RUNS.find(state).orElse(false);
        HubSteps.noneIn(state);
        IS_CONTINUATION.put(state, true);
        RESUMES_PLAN.put(state, hadPlan);
        STARTS_PLAN.put(state, hadPlan);
        RESUMES_REHABILITATION.put(state, ranRehabilitation);
        STARTS_REHABILITERING.put(state, ranRehabilitation);
        HUB_FOLLOW_UP_DATE.put(state, null);
        EXIT_DATE.put(state, null);
        EXIT_DECISION.put(state, null);
        return state;
    }
}
