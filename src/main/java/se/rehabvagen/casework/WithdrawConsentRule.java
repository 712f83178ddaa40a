package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.LastFacts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** Only a consent that holds can be withdrawn: before the answer, the answer to come would give it all the same. */
@Component
final class WithdrawConsentRule implements SubmissionRule {

    private final StartedCases started;
    private final LastFacts lastFacts;

    WithdrawConsentRule(StartedCases started, LastFacts lastFacts) {
        this.started = started;
        this.lastFacts = lastFacts;
    }

    @Override
    public List<String> refusals(Submission withdrawal) {
        if (!withdrawal.has(WITHDRAWN_CONSENT)
                || CASE_NUMBER.find(withdrawal.values()).isEmpty()) {
            return List.of();
        }
        Map<String, Object> facts = started.facts(withdrawal).orElseGet(() -> last(withdrawal));
        boolean holds = WITHDRAWN_CONSENT
                .find(withdrawal.values())
                .filter(kind -> WithdrawConsent.holds(kind, facts))
                .isPresent();
        return holds ? List.of() : List.of("Det samtycket gäller inte: det är inte lämnat, eller redan återkallat.");
    }

    private Map<String, Object> last(Submission withdrawal) {
        return lastFacts.of(new CaseNumber(CASE_NUMBER.find(withdrawal.values()).orElseThrow()), CaseProcess.CASE);
    }
}
