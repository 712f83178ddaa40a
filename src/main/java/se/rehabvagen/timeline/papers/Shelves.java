package se.rehabvagen.timeline.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.DoneStep;
import se.rehabvagen.history.DoneTask;

/** Puts what was done in order: each step once, of the case itself each kind of task once, the latest first. */
final class Shelves {

    private static final Comparator<Dated> LATEST_FIRST = Comparator.comparing(Dated::at)
            .thenComparing(dated -> dated.entry().id())
            .reversed();

    private Shelves() {}

    private record Dated(Instant at, Shelf.Entry entry) {}

    static List<Shelf.Entry> of(List<DoneStep> steps) {
        return steps.stream()
                .flatMap(step -> step.isCase() ? ofCase(step) : Stream.of(ofStep(step)))
                .sorted(LATEST_FIRST)
                .map(Dated::entry)
                .toList();
    }

    private static Dated ofStep(DoneStep step) {
        return new Dated(
                last(step.tasks()).doneAt(),
                new Shelf.Entry(step.id(), step.name(), RecordText.days(step), tasks(step.tasks())));
    }

    /** The case's own task that comes back is one entry: its text is that of the last time, and each time has its own. */
    private static Stream<Dated> ofCase(DoneStep step) {
        Map<String, List<DoneTask>> byName = new LinkedHashMap<>();
        step.tasks()
                .forEach(task -> byName.computeIfAbsent(task.name(), each -> new ArrayList<>())
                        .add(task));
        return byName.values().stream().map(tasks -> {
            DoneTask last = last(tasks);
            String days = SwedishDay.of(last.doneAt()) + (tasks.size() > 1 ? ", " + tasks.size() + " gånger" : "");
            return new Dated(last.doneAt(), new Shelf.Entry(last.id(), last.name(), days, tasks(tasks)));
        });
    }

    private static DoneTask last(List<DoneTask> tasks) {
        return tasks.get(tasks.size() - 1);
    }

    private static List<Shelf.Task> tasks(List<DoneTask> tasks) {
        return tasks.size() < 2
                ? List.of()
                : tasks.stream()
                        .map(task -> new Shelf.Task(task.id(), task.name(), SwedishDay.of(task.doneAt())))
                        .toList();
    }
}
