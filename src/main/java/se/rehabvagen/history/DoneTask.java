package se.rehabvagen.history;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has handed in: a task that is done, or the form with which a step was started.
 *
 * @param id the engine's task id; of a start, the process instance
 * @param step the process instance
 * @param model id of the version of the model with which it was done
 * @param task the task's id in the model; null for a start
 * @param activity the engine's activity instance; null for a start
 * @param name what the model calls the task, Swedish; of a start, the step
 * @param doneAt the engine's time
 * @param doer user id of who did it, or null where nobody knows any more
 * @param later ids in the model of the tasks of the step that were done after it
 * @param isBegunAgain whether the same task was begun once more in the same step
 */
public record DoneTask(
        String id,
        String step,
        String model,
        @Nullable String task,
        @Nullable String activity,
        String name,
        Instant doneAt,
        @Nullable String doer,
        Set<String> later,
        boolean isBegunAgain) {

    public DoneTask {
        later = Set.copyOf(later);
    }
}
