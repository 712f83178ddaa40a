package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.StepsBesideHub;

/** Either of the pair starts a step without the hub: the one that the model names in the property {@code begins}. */
@Component("beginBesideHub")
final class BeginBesideHub implements JavaDelegate {

    private final StepsBesideHub steps;
    private final CurrentUser user;

    BeginBesideHub(StepsBesideHub steps, CurrentUser user) {
        this.steps = steps;
        this.user = user;
    }

    @Override
    public void execute(DelegateExecution start) {
        String step = ModelProperties.find(start, "begins")
                .orElseThrow(() ->
                        new IllegalStateException("Property 'begins' is missing at " + start.getCurrentActivityId()));
        steps.begin(new CaseNumber(start.getProcessBusinessKey()), step, user.id());
    }
}
