package se.rehabvagen.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reminders stand where the work stands: first in the list, and in the text of the task that waits. */
@Component
public final class Reminders {

    /** Above the 50 of an ordinary task, so that lists sorted by priority show it first. */
    private static final int RAISED = 75;

    private final TaskService tasks;

    Reminders(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Reminds whoever holds the open tasks of one step.
     *
     * @param reminder a Swedish sentence without any person
     */
    public void remind(String processInstanceId, String reminder) {
        for (Task task :
                tasks.createTaskQuery().processInstanceId(processInstanceId).list()) {
            String text = task.getDescription() == null ? "" : "\n\n" + task.getDescription();
            if (!text.contains(reminder)) {
                task.setDescription(reminder + text);
            }
            task.setPriority(RAISED);
            tasks.saveTask(task);
        }
    }
}
