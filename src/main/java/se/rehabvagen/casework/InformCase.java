package se.rehabvagen.casework;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Hub;

/**
 * Tells the case what others must know, the moment it changes: the inputs that the model gives this step become variables
 * of the case, and the input {@code news} wakes the hub.
 */
@Component("informCase")
final class InformCase implements JavaDelegate {

    private static final String NEWS = "news";

    private final Hub hub;

    InformCase(Hub hub) {
        this.hub = hub;
    }

    @Override
    public void execute(DelegateExecution step) {
        DelegateExecution root = CaseScope.of(step);
        for (String name : step.getVariableNamesLocal()) {
            Object fact = step.getVariableLocal(name);
            if (!name.equals(NEWS) && !(root.hasVariable(name) && Objects.equals(root.getVariable(name), fact))) {
                root.setVariable(name, fact);
            }
        }
        if (step.getVariableLocal(NEWS) instanceof String news) {
            hub.wake(root.getProcessInstanceId(), news);
        }
    }
}
