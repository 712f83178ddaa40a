package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Substitutions;

/** A colleague takes over what somebody who is away holds in the project in which the absence was told. */
@Component("beginSubstitution")
final class BeginSubstitution implements JavaDelegate {

    private final Substitutions substitutions;

    BeginSubstitution(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution step) {
        substitutions.begin(step.getTenantId(), ABSENT_USER.from(step), SUBSTITUTE_USER.from(step));
    }
}
