package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Variable;

/** Withdraws one consent: the gates close at once and the steps that share end. What is counted stays counted. */
@Component("withdrawConsent")
final class WithdrawConsent implements JavaDelegate {

    /** The consent without which there is no taking part. */
    static final String EXCHANGE = "utbyte";

    private static final Map<String, List<Variable<Boolean>>> KINDS = Map.of(
            EXCHANGE,
            List.of(EXCHANGE_CONSENT, CONSENT_AF, CONSENT_EMPLOYER),
            "af",
            List.of(CONSENT_AF),
            "arbetsgivare",
            List.of(CONSENT_EMPLOYER),
            "sus",
            List.of(CONSENT_SUS),
            "region_informerar",
            List.of(CONSENT_REGION_INFORMS));

    /** Whether a case has this consent now. */
    static boolean holds(String kind, Map<String, Object> facts) {
        return KINDS.get(kind).get(0).find(facts).orElse(false);
    }

    private final CaseProcess cases;
    private final EndSharing sharing;

    WithdrawConsent(CaseProcess cases, EndSharing sharing) {
        this.cases = cases;
        this.sharing = sharing;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        String withdrawn = WITHDRAWN_CONSENT.from(step);
        Map<String, Object> facts = new HashMap<>();
        KINDS.get(withdrawn).forEach(fact -> fact.put(facts, false));
        cases.informed(caseNumber, facts, "Samtycke återkallat");
        if (withdrawn.equals(EXCHANGE)) {
            sharing.withRegion(caseNumber);
        } else if (withdrawn.equals("af")) {
            sharing.withAf(caseNumber);
        }
    }
}
