package se.rehabvagen.report.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Step;

/** Puts the steps and milestones of one case in a row. */
final class CourseEvents {

    private final Function<String, String> labels;
    private final List<LoggedEvent> events = new ArrayList<>();
    private int instances;

    private CourseEvents(Function<String, String> labels) {
        this.labels = labels;
    }

    /**
     * The events of a case.
     *
     * @param steps in the order in which they began
     * @param labels what a milestone is called, by its key
     */
    static List<LoggedEvent> of(List<Step> steps, List<Milestone> held, Function<String, String> labels) {
        CourseEvents course = new CourseEvents(labels);
        steps.forEach(course::add);
        held.forEach(course::add);
        // What happened in one moment stays in the order in which it was added.
        course.events.sort(Comparator.comparing(LoggedEvent::at));
        return List.copyOf(course.events);
    }

    private void add(Step step) {
        LoggedEvent.Level level =
                step.kind() == Step.Kind.TASK ? LoggedEvent.Level.TASK : LoggedEvent.Level.PROCESS;
        instances++;
        add(step, level, LoggedEvent.Phase.START, step.startedAt());
        Instant end = step.endedAt();
        if (end != null) {
            add(
                    step,
                    level,
                    step.isBrokenOff() ? LoggedEvent.Phase.BROKEN_OFF : LoggedEvent.Phase.COMPLETE,
                    end);
        }
    }

    private void add(Step step, LoggedEvent.Level level, LoggedEvent.Phase phase, Instant at) {
        events.add(new LoggedEvent(step.name(), level, phase, instances, at, step.organisation()));
    }

    private void add(Milestone milestone) {
        instances++;
        events.add(new LoggedEvent(
                labels.apply(milestone.key()),
                LoggedEvent.Level.MILESTONE,
                LoggedEvent.Phase.COMPLETE,
                instances,
                moment(milestone),
                null));
    }

    /** The day on which it happened counts; the hour is known only of what was registered on that day. */
    private static Instant moment(Milestone milestone) {
        return SwedishDay.of(milestone.reachedAt()).equals(milestone.occurredOn())
                ? milestone.reachedAt()
                : milestone.occurredOn().atStartOfDay(SwedishDay.SWEDEN).toInstant();
    }
}
