package se.rehabvagen.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;

/**
 * How one process instance went through its model; nothing of what it holds.
 *
 * @param definition the engine's id of its version
 * @param place whose it is
 * @param caller the instance that called it; null where none did
 * @param activities in the order in which they began
 * @param called the instances that it called
 * @param passed ids of the sequence flows that were taken for certain
 * @param unsure ids of those of which history does not tell
 */
public record Passage(
        String id,
        String process,
        String processName,
        int version,
        String definition,
        Stay.Place place,
        Instant started,
        @Nullable Instant ended,
        State state,
        @Nullable Link caller,
        List<Activity> activities,
        List<Link> called,
        List<String> passed,
        List<String> unsure) {

    public Passage {
        activities = List.copyOf(activities);
        called = List.copyOf(called);
        passed = List.copyOf(passed);
        unsure = List.copyOf(unsure);
    }

    /** How an instance stands. */
    public enum State {
        RUNS,
        ENDED,
        BROKEN_OFF
    }

    /**
     * Another instance.
     *
     * @param activity the element of the calling model by which it was called
     */
    public record Link(
            String id,
            String process,
            String processName,
            String activity,
            Instant started,
            @Nullable Instant ended,
            State state) {}

    /**
     * One time an element of the model was entered.
     *
     * @param parent the activity instance around it, or the process instance
     * @param name Swedish; the element's id where it has none
     * @param type as the engine calls it
     * @param userId who did it, or has it; null where nobody does
     * @param called the instance that it called; null where it called none
     */
    public record Activity(
            String id,
            @Nullable String parent,
            String activity,
            String name,
            String type,
            Instant started,
            @Nullable Instant ended,
            boolean isCancelled,
            @Nullable String userId,
            @Nullable Organisation organisation,
            @Nullable String called) {

        boolean isDone() {
            return ended != null && !isCancelled;
        }
    }
}
