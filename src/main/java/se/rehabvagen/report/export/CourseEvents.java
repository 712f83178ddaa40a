package se.rehabvagen.report.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Step;

/** Puts the steps and milestones of one case in a row. */
final class CourseEvents {

    private final List<LoggedEvent> ends = new ArrayList<>();
    private final List<LoggedEvent> milestones = new ArrayList<>();
    private final List<LoggedEvent> begins = new ArrayList<>();
    private int instances;

    private CourseEvents() {}

    /**
     * The events of a case by time. In one moment what was begun earlier ends, then milestones are reached, then the next begins.
     *
     * @param steps in the order in which they began
     * @param held its milestones, in the order in which they were reached
     * @param labels what a milestone is called, by its key
     */
    static List<LoggedEvent> of(List<Step> steps, List<Milestone> held, Function<String, String> labels) {
        CourseEvents course = new CourseEvents();
        steps.forEach(course::add);
        held.forEach(milestone -> course.add(milestone, labels.apply(milestone.key())));
        // A task ends before the model around it, which began before it.
        Collections.reverse(course.ends);
        List<LoggedEvent> all = new ArrayList<>(course.ends);
        all.addAll(course.milestones);
        all.addAll(course.begins);
        all.sort(Comparator.comparing(LoggedEvent::at));
        return List.copyOf(all);
    }

    private void add(Step step) {
        instances++;
        Instant end = step.endedAt();
        begins.add(event(step, LoggedEvent.Phase.START, step.startedAt()));
        if (end != null) {
            // A step of no length must not end before it begins.
            List<LoggedEvent> place = end.equals(step.startedAt()) ? begins : ends;
            place.add(event(step, step.isBrokenOff() ? LoggedEvent.Phase.BROKEN_OFF : LoggedEvent.Phase.COMPLETE, end));
        }
    }

    private LoggedEvent event(Step step, LoggedEvent.Phase phase, Instant at) {
        LoggedEvent.Level level = step.kind() == Step.Kind.TASK ? LoggedEvent.Level.TASK : LoggedEvent.Level.PROCESS;
        return new LoggedEvent(step.name(), level, phase, instances, at, step.organisation());
    }

    private void add(Milestone milestone, String label) {
        instances++;
        milestones.add(new LoggedEvent(
                label, LoggedEvent.Level.MILESTONE, LoggedEvent.Phase.COMPLETE, instances, moment(milestone), null));
    }

    /** The day on which it happened counts; the hour is known only of what was registered on that day. */
    private static Instant moment(Milestone milestone) {
        return SwedishDay.of(milestone.reachedAt()).equals(milestone.occurredOn())
                ? milestone.reachedAt()
                : milestone.occurredOn().atStartOfDay(SwedishDay.SWEDEN).toInstant();
    }
}
