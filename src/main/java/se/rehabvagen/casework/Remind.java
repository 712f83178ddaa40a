package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.REMINDER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Reminders;

/** Puts the model's reminder on the tasks of the step that still wait. */
@Component("remind")
final class Remind implements JavaDelegate {

    private final Reminders reminders;

    Remind(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution step) {
        reminders.remind(step.getProcessInstanceId(), REMINDER.from(step));
    }
}
