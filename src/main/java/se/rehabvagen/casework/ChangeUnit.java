package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The person changes care unit: the case ends at the old unit and goes on at the new one under the same number. */
@Component("changeUnit")
final class ChangeUnit implements JavaDelegate {

    private final ContinuedCase continued;

    ChangeUnit(ContinuedCase continued) {
        this.continued = continued;
    }

    @Override
    public void execute(DelegateExecution step) {
        continued.movesTo(new CaseNumber(step.getProcessBusinessKey()), NEW_UNIT.from(step));
    }
}
