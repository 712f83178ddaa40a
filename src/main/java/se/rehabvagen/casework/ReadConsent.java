package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Consents;

/**
 * Tells a step with whom it may share today. Read from the case each time, since a consent can be withdrawn, or run out,
 * while the step goes on.
 */
@Component("readConsent")
final class ReadConsent implements JavaDelegate {

    private final Clock clock;

    ReadConsent(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        DelegateExecution caseItself = CaseScope.of(step);
        LocalDate today = LocalDate.now(clock);
        SHARES_WITH_AF.set(step, Consents.isInForce(CONSENT_AF, caseItself, today));
        SHARES_WITH_REGION.set(step, Consents.isInForce(EXCHANGE_CONSENT, caseItself, today));
    }
}
