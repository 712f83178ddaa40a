package se.rehabvagen.timeline.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.ReadableTask;
import se.rehabvagen.process.ReadableTasks;

/** What the cards of the task list tell, for all that are on the screen in one question. */
@RestController
final class CardsApi {

    /** A page of the list has fifteen. */
    private static final int MOST = 100;

    private final ReadableTasks tasks;
    private final Insatser insatser;
    private final EngineClock clock;

    CardsApi(ReadableTasks tasks, Insatser insatser, EngineClock clock) {
        this.tasks = tasks;
        this.insatser = insatser;
        this.clock = clock;
    }

    /**
     * The cards by task id; who may not see a task gets none of it.
     *
     * @param id of each task, at most 100
     */
    @GetMapping("/api/uppgifter/kort")
    Map<String, Card> cards(@RequestParam List<String> id) {
        if (id.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Högst %d uppgifter i taget.".formatted(MOST));
        }
        Map<String, Optional<Insats>> read = new HashMap<>();
        return tasks.among(id).stream()
                .collect(Collectors.toMap(ReadableTask::id, task -> Card.of(task, place(task, read), clock)));
    }

    /** What people call a unit or a project; its id where it is not described, as in trials of the models. */
    private String place(ReadableTask task, Map<String, Optional<Insats>> read) {
        String place = task.place().orElse("");
        String[] parts = place.split("\\.", 2);
        Optional<Insats> insats = read.computeIfAbsent(parts[0], insatser::find);
        Optional<String> name = parts.length == 1
                ? insats.map(Insats::name)
                : insats.flatMap(known -> known.unit(parts[1])).map(CareUnit::name);
        return name.orElse(place);
    }
}
