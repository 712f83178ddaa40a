package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;

/** Another pair takes the case over, with all its open tasks; who is not named anew stays. */
@Component("changePair")
final class ChangePair implements JavaDelegate {

    private final CaseProcess cases;

    ChangePair(CaseProcess cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        NEW_INVESTIGATOR.find(step).ifPresent(user -> cases.takenOver(caseNumber, INVESTIGATOR, user));
        NEW_COORDINATOR.find(step).ifPresent(user -> cases.takenOver(caseNumber, COORDINATOR, user));
    }
}
