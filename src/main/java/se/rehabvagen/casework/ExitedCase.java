package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CaseProcess;

/** A case that has exited and is only followed up. */
@Component
final class ExitedCase {

    private final CaseProcess cases;
    private final CaseEvents events;
    private final Milestones milestones;

    ExitedCase(CaseProcess cases, CaseEvents events, Milestones milestones) {
        this.cases = cases;
        this.events = events;
        this.milestones = milestones;
    }

    /** It goes on being followed up from where it stood, seen by its pair only; a follow-up that is due is asked for again. */
    void isProtected(CaseNumber caseNumber) {
        Map<String, Object> state = new HashMap<>(cases.facts(caseNumber).orElseThrow());
        IS_PROTECTED.put(state, true);
        IS_CONTINUATION.put(state, true);
        AWAITS_CONSENT.put(state, false);
        FOLLOW_UP_MONTH.put(state, lastFollowUp(caseNumber));
        events.stopped(caseNumber);
        cases.continued(caseNumber, state);
    }

    /** How many months after the exit it was followed up last; 0 if it was not yet. */
    private long lastFollowUp(CaseNumber caseNumber) {
        return milestones.of(caseNumber).stream()
                .filter(milestone -> milestone.key().equals("followed-up"))
                .map(milestone -> milestone.facts().get(FOLLOW_UP_MONTH.name()))
                .filter(Number.class::isInstance)
                .mapToLong(month -> ((Number) month).longValue())
                .max()
                .orElse(0);
    }
}
