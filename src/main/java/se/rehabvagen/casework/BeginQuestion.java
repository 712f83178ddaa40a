package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.StepsBesideHub;

/** Either of the pair has something to ask the other: the question begins without the hub. */
@Component("beginQuestion")
final class BeginQuestion implements JavaDelegate {

    private static final String STEP = "fraga-till-part";

    private final StepsBesideHub steps;
    private final CurrentUser user;

    BeginQuestion(StepsBesideHub steps, CurrentUser user) {
        this.steps = steps;
        this.user = user;
    }

    @Override
    public void execute(DelegateExecution start) {
        steps.begin(new CaseNumber(start.getProcessBusinessKey()), STEP, user.id());
    }
}
