package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.StepsBesideHub;

/** Either of the pair sees that the case waits: the wait begins without the hub. */
@Component("beginWait")
final class BeginWait implements JavaDelegate {

    private static final String STEP = "vantan";

    private final StepsBesideHub steps;
    private final CurrentUser user;

    BeginWait(StepsBesideHub steps, CurrentUser user) {
        this.steps = steps;
        this.user = user;
    }

    @Override
    public void execute(DelegateExecution start) {
        steps.begin(new CaseNumber(start.getProcessBusinessKey()), STEP, user.id());
    }
}
