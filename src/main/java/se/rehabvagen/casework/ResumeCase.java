package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;

/** A case goes on after its exit: the exit was wrong, or a new sickness period began. */
@Component("resumeCase")
final class ResumeCase implements JavaDelegate {

    private final CaseProcess cases;
    private final ContinuedCase continued;

    ResumeCase(CaseProcess cases, ContinuedCase continued) {
        this.cases = cases;
        this.continued = continued;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        Map<String, Object> state = continued.after(caseNumber);
        cases.stopped(caseNumber);
        cases.continued(caseNumber, state);
    }
}
