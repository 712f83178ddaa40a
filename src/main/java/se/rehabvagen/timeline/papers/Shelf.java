package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers that somebody may have of a case, for the page of the case.
 *
 * @param recent what their organisation did, the latest first
 * @param older the rest of it
 * @param meetings those that were called and not held
 * @param hasMyPlan whether they may print the individual's own plan
 */
public record Shelf(List<Entry> recent, List<Entry> older, List<CalledMeeting> meetings, boolean hasMyPlan) {

    public Shelf {
        recent = List.copyOf(recent);
        older = List.copyOf(older);
        meetings = List.copyOf(meetings);
    }

    public boolean isEmpty() {
        return recent.isEmpty();
    }

    /** All that was done, in two parts. */
    public List<List<Entry>> parts() {
        return older.isEmpty() ? List.of(recent) : List.of(recent, older);
    }

    /**
     * A step, or a task of the case itself.
     *
     * @param id under which its text is asked for
     * @param days from when to when, and how it ended
     * @param tasks each with a text of its own; none if there is but one
     */
    public record Entry(String id, String name, String days, List<Task> tasks) {
        public Entry {
            tasks = List.copyOf(tasks);
        }
    }

    /** A task of it. */
    public record Task(String id, String name, LocalDate on) {}

    /**
     * A meeting.
     *
     * @param id under which its papers are asked for
     * @param isCancelled whether it will not be held on that day
     */
    public record CalledMeeting(String id, LocalDate day, boolean isCancelled) {}
}
