package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task of a step as engine history keeps it, with its step.
 *
 * @param task null for the start of the step
 * @param doneAt null while it is open
 * @param roles ids of the doer's roles, with commas
 */
record DoneRow(
        String step,
        String model,
        String process,
        String stepName,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean isBrokenOff,
        String id,
        @Nullable String task,
        @Nullable String activity,
        String name,
        @Nullable Instant doneAt,
        @Nullable String doer,
        @Nullable String roles) {

    private static final String CASE = "rehabilitation-case";

    static DoneRow read(ResultSet row, int number) throws SQLException {
        return new DoneRow(
                row.getString("step"),
                row.getString("proc_def_id_"),
                row.getString("proc_def_key_"),
                row.getString("step_name"),
                row.getTimestamp("start_time_").toInstant(),
                instant(row.getTimestamp("end_time_")),
                row.getBoolean("broken"),
                row.getString("id"),
                row.getString("task"),
                row.getString("activity"),
                row.getString("name"),
                instant(row.getTimestamp("done")),
                row.getString("doer"),
                row.getString("roles"));
    }

    /** @param later what was begun or done after it in the same step */
    DoneTask told(Instant done, List<DoneRow> later) {
        return new DoneTask(
                id,
                step,
                model,
                task,
                activity,
                name,
                done,
                doer,
                later.stream()
                        .filter(each -> each.doneAt() != null)
                        .flatMap(each -> Optional.ofNullable(each.task()).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                task != null && later.stream().anyMatch(each -> task.equals(each.task())));
    }

    /** The step, with what one organisation did in it. */
    DoneStep told(List<DoneTask> tasks) {
        return new DoneStep(step, stepName, process.equals(CASE), startedAt, endedAt, isBrokenOff, tasks);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
