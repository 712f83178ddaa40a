package se.rehabvagen.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case in which an organisation has done something.
 *
 * @param id the process instance
 * @param name what the model is called, Swedish
 * @param isCase whether it is the case itself, whose tasks are the way between the steps
 * @param endedAt null while it goes on
 * @param isBrokenOff whether it ended without being done
 * @param tasks what the organisation did, the first first
 */
public record DoneStep(
        String id,
        String name,
        boolean isCase,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean isBrokenOff,
        List<DoneTask> tasks) {

    public DoneStep {
        tasks = List.copyOf(tasks);
    }
}
