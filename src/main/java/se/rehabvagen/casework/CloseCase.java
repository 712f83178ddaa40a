package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;

/** The case ends from outside the way: the person died or left. */
@Component("closeCase")
final class CloseCase implements JavaDelegate {

    private final CaseProcess cases;

    CloseCase(CaseProcess cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        cases.stopped(new CaseNumber(step.getProcessBusinessKey()));
    }
}
