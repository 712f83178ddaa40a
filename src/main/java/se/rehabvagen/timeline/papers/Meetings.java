package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.DoneStep;
import se.rehabvagen.history.DoneTask;
import se.rehabvagen.history.DoneWork;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CaseVariables;

/** The meetings of a case that were called and not held. */
@Component
final class Meetings {

    private static final String CALLED = "meeting-called";
    private static final String CANCELLED = "meeting-cancelled";
    private static final Set<String> OF_MEETINGS = Set.of(CALLED, CANCELLED, "meeting-held");
    private static final Comparator<Milestone> IN_ORDER =
            Comparator.comparing(Milestone::reachedAt).thenComparing(Milestone::id);

    private final Milestones milestones;
    private final DoneWork work;

    Meetings(Milestones milestones, DoneWork work) {
        this.milestones = milestones;
        this.work = work;
    }

    /** Those that are still to come, or may still be in calendars, the first first. */
    List<Meeting> of(CaseNumber number, LocalDate today) {
        return of(number, work.of(number, Organisation.FK), today);
    }

    /** @param done what Försäkringskassan has done in the case */
    List<Meeting> of(CaseNumber number, List<DoneStep> done, LocalDate today) {
        return all(number, done).stream()
                .filter(meeting -> !meeting.isCancelled() || !meeting.day().isBefore(today))
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                .toList();
    }

    /** The one with this id. */
    Optional<Meeting> find(CaseNumber number, String id) {
        return all(number, work.of(number, Organisation.FK)).stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst();
    }

    private List<Meeting> all(CaseNumber number, List<DoneStep> done) {
        Map<String, List<Milestone>> bySteps = Corrections.applied(milestones.of(number)).stream()
                .filter(milestone -> OF_MEETINGS.contains(milestone.key()))
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(
                        milestone -> milestone.origin().processInstance(), LinkedHashMap::new, Collectors.toList()));
        Map<String, DoneStep> steps = done.stream().collect(Collectors.toMap(DoneStep::id, Function.identity()));
        return bySteps.entrySet().stream()
                .flatMap(
                        step -> Optional.ofNullable(steps.get(step.getKey()))
                                .flatMap(found -> meeting(found, step.getValue()))
                                .stream())
                .toList();
    }

    private static Optional<Meeting> meeting(DoneStep step, List<Milestone> reached) {
        Milestone last = reached.get(reached.size() - 1);
        if (!last.key().equals(CALLED) && !last.key().equals(CANCELLED)) {
            return Optional.empty();
        }
        // A step that was broken off, by a withdrawn consent for example, holds no meeting either.
        boolean isBrokenOff = last.key().equals(CALLED) && step.endedAt() != null;
        int sequence = reached.size() - 1 + (isBrokenOff ? 1 : 0);
        boolean isCancelled = isBrokenOff || last.key().equals(CANCELLED);
        return reached.stream()
                .filter(milestone -> milestone.key().equals(CALLED))
                .reduce((earlier, later) -> later)
                .flatMap(call -> call.date(CaseVariables.PLANNED_MEETING_DATE.name())
                        .flatMap(day -> task(step, call)
                                .map(task -> new Meeting(step.id(), call.id(), day, sequence, isCancelled, task))));
    }

    private static Optional<DoneTask> task(DoneStep step, Milestone call) {
        return step.tasks().stream()
                .filter(task -> call.id().equals(task.activity()))
                .findFirst();
    }
}
