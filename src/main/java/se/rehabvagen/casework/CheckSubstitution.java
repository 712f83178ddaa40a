package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says from which day the tasks go back: the day after the last of the substitution. */
@Component("checkSubstitution")
final class CheckSubstitution implements JavaDelegate {

    @Override
    public void execute(DelegateExecution step) {
        SUBSTITUTE_UNTIL_NEXT.set(step, SUBSTITUTE_UNTIL.from(step).plusDays(1));
    }
}
