package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Substitutions;

/** Whoever was away is back and gets the cases again. */
@Component("endSubstitution")
final class EndSubstitution implements JavaDelegate {

    private final Substitutions substitutions;

    EndSubstitution(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution step) {
        substitutions.end(step.getTenantId(), ABSENT_USER.from(step), SUBSTITUTE_USER.from(step));
    }
}
