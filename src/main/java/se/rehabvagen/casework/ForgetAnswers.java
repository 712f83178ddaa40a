package se.rehabvagen.casework;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * A task that comes back must not open with the answers of last time: those that the model names in {@code forgets} are
 * emptied. The milestones that they led to keep them.
 */
@Component("forgetAnswers")
final class ForgetAnswers implements ExecutionListener {

    @Override
    public void notify(DelegateExecution task) {
        String names = ModelProperties.find(task, "forgets")
                .orElseThrow(() ->
                        new IllegalStateException("Property 'forgets' is missing at " + task.getCurrentActivityId()));
        for (String name : names.split("\\s*,\\s*")) {
            Optional.ofNullable(task.getVariable(name)).ifPresent(old -> task.setVariable(name, null));
        }
    }
}
