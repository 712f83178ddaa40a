package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.HUB_NEWS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.HubSteps;

/** The hub opens again: what was chosen last time is not chosen once more, and its news are read. */
@Component("openHub")
final class OpenHub implements ExecutionListener {

    @Override
    public void notify(DelegateExecution hub) {
        HubSteps.clear(hub);
        HUB_NEWS.find(hub).ifPresent(read -> HUB_NEWS.clear(hub));
    }
}
