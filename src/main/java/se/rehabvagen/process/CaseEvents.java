package se.rehabvagen.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** What befalls a case outside its steps, in verbs named for what happened; whatever in it waits for that goes on. */
@Component
public final class CaseEvents {

    private static final String LAST_FOLLOW_UP = "project-follow-up";

    private final RuntimeService runtime;
    private final Cases known;

    CaseEvents(RuntimeService runtime, Cases known) {
        this.runtime = runtime;
        this.known = known;
    }

    /** The case ends from outside the way: the person died, left, or goes on elsewhere. */
    public void stopped(CaseNumber caseNumber) {
        correlate(Messages.CASE_STOPPED, caseNumber);
    }

    /** The plan is to be looked over before its time. */
    public void planReviewRequested(CaseNumber caseNumber) {
        correlate(Messages.PLAN_REVIEW_REQUESTED, caseNumber);
    }

    /**
     * Sjukersättning was refused: a plan that rested on it does not hold. A case may lack such a plan.
     *
     * @param decidedOn the day of the decision
     */
    public void pensionRefused(CaseNumber caseNumber, LocalDate decidedOn) {
        Map<String, Object> decision = new HashMap<>();
        CaseVariables.PLAN_RECALLED_DATE.put(decision, decidedOn);
        runtime.createMessageCorrelation(Messages.PENSION_REFUSED)
                .processInstanceBusinessKey(caseNumber.value())
                .setVariables(decision)
                .correlateAllWithResult();
    }

    /** Consent to exchange between FK and the Region was withdrawn: the steps that share between them end. */
    public void exchangeEnded(CaseNumber caseNumber) {
        correlate(Messages.CONSENT_WITHDRAWN, caseNumber);
    }

    /** Consent to exchange with AF was withdrawn: the steps that AF takes part in end. */
    public void exchangeWithAfEnded(CaseNumber caseNumber) {
        correlate(Messages.CONSENT_AF_WITHDRAWN, caseNumber);
    }

    /** Nothing has happened in the case for too long. */
    public void stalled(CaseNumber caseNumber) {
        correlate(Messages.CASE_STALLED, caseNumber);
    }

    /** Something happened in a case that stood still: its alarm closes. */
    public void moved(CaseNumber caseNumber) {
        correlate(Messages.CASE_MOVED, caseNumber);
    }

    /** The project has been over for a year: who has no exit is followed up too, once. */
    public void lastFollowUpDue(CaseNumber caseNumber) {
        if (!known.hadStep(caseNumber, LAST_FOLLOW_UP)) {
            correlate(Messages.FOLLOW_UP_DUE, caseNumber);
        }
    }

    private void correlate(String message, CaseNumber caseNumber) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult();
    }
}
