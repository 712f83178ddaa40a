package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;

/** The person changes care unit: the case ends at the old unit and goes on at the new one under the same number. */
@Component("changeUnit")
final class ChangeUnit implements JavaDelegate {

    private final CaseProcess cases;
    private final ContinuedCase continued;

    ChangeUnit(CaseProcess cases, ContinuedCase continued) {
        this.cases = cases;
        this.continued = continued;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        Map<String, Object> state = continued.at(caseNumber, NEW_UNIT.from(step));
        cases.stopped(caseNumber);
        cases.continued(caseNumber, state);
    }
}
