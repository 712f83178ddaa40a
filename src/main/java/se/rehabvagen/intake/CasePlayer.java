package se.rehabvagen.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Deadlines;
import se.rehabvagen.process.OpenTask;
import se.rehabvagen.process.Retrospect;
import se.rehabvagen.process.Variable;

/**
 * Tells one event to one case as people would have done: the task that leads to its milestone is completed; where none is
 * open, its step is chosen in the hub first. It knows forms and milestones, not the shapes of the models.
 */
@Component
final class CasePlayer {

    private static final int MOST_TASKS = 12;
    private static final String DEATH = "record-death";
    private static final String LEAVING = "leave-insats";

    private final CaseProcess cases;
    private final Deadlines deadlines;

    CasePlayer(CaseProcess cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /**
     * Plays an event; the caller holds the transaction and the mark {@code registrerat i efterhand}.
     *
     * @throws Unplayable if the case stands so that nothing leads there
     */
    void play(CaseNumber number, Happened happened) {
        if (happened.event() == PastEvent.AVSLUT && happened.value().equals(PastEvent.DIED)) {
            submit(DEATH, number, CaseVariables.DEATH_DATE, happened);
        } else if (happened.event() == PastEvent.AVSLUT && happened.value().equals(PastEvent.LEFT)) {
            submit(LEAVING, number, CaseVariables.LEFT_DATE, happened);
        } else {
            play(number, happened, Moves.of(happened));
        }
    }

    private void submit(String form, CaseNumber number, Variable<java.time.LocalDate> date, Happened happened) {
        Map<String, Object> values = new HashMap<>();
        CaseVariables.CASE_NUMBER.put(values, number.value());
        date.put(values, happened.date());
        cases.submitted(form, values);
    }

    private void play(CaseNumber number, Happened happened, Move move) {
        boolean isChosen = false;
        for (int i = 0; i < MOST_TASKS; i++) {
            List<OpenTask> open = cases.openTasks(number);
            Optional<OpenTask> goal = first(open, task -> task.leadsTo().contains(move.milestone()));
            if (goal.isPresent()) {
                cases.completed(goal.get().id(), move.values());
                return;
            }
            Optional<OpenTask> onTheWay = first(open, task -> move.passes().containsKey(task.form()))
                    .or(() -> first(open, task -> move.clears().containsKey(task.form())));
            if (onTheWay.isPresent()) {
                pass(onTheWay.get(), move);
            } else if (isChosen) {
                throw unplayable();
            } else {
                choose(open, happened, move);
                isChosen = true;
            }
        }
        throw unplayable();
    }

    /** Of a form on the way the list tells nothing, not even its day: nothing of it is required. */
    private void pass(OpenTask onTheWay, Move move) {
        String form = onTheWay.form();
        Map<String, Object> values =
                move.passes().getOrDefault(form, move.clears().get(form));
        Retrospect.passing(() -> cases.completed(onTheWay.id(), values));
    }

    private void choose(List<OpenTask> open, Happened happened, Move move) {
        Variable<Boolean> step = move.hubStep().orElseThrow(CasePlayer::unplayable);
        OpenTask hub = first(open, OpenTask::isHub).orElseThrow(CasePlayer::unplayable);
        Map<String, Object> values = new HashMap<>();
        step.put(values, true);
        CaseVariables.HUB_FOLLOW_UP_DATE.put(values, deadlines.dayOf("hub", happened.date()));
        cases.completed(hub.id(), values);
    }

    private static Optional<OpenTask> first(List<OpenTask> open, Predicate<OpenTask> isMeant) {
        return open.stream().filter(isMeant).findFirst();
    }

    private static Unplayable unplayable() {
        return new Unplayable("Ärendet står inte så att händelsen kan registreras.");
    }
}
