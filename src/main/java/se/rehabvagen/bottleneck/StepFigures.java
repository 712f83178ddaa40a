package se.rehabvagen.bottleneck;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Party;
import se.rehabvagen.history.WaitState;
import se.rehabvagen.history.WaitStates;
import se.rehabvagen.process.Deadline;
import se.rehabvagen.process.Deadlines;

/** How long cases wait at each place of the models. */
@Component
final class StepFigures {

    private static final Comparator<Step> MOST_WAITING = Comparator.comparing(
                    (Step step) -> step.now().waitingDays())
            .thenComparing(Step::openNow)
            .reversed()
            .thenComparing(Step::processName)
            .thenComparing(Step::name);

    private final Waits waits;
    private final WaitStates states;
    private final Deadlines deadlines;

    StepFigures(Waits waits, WaitStates states, Deadlines deadlines) {
        this.waits = waits;
        this.states = states;
        this.deadlines = deadlines;
    }

    /** A place in a model, whatever version. */
    private record Key(String process, String activity) {
        static Key of(Place.Step step) {
            return new Key(step.process(), step.activity());
        }
    }

    /**
     * The places of one model, also those at which nothing ever waited, in the order of its file; those that only an older
     * version has where anything waited.
     */
    List<Step> ofModel(Question question, WaitStates.Model model) {
        Gathered gathered = waits.gather(question, List.of());
        Map<Key, List<Place.Step>> used = gathered.by(Key::of);
        int shown = question.version().orElse(model.versions().get(0));
        Map<String, WaitState> places = new LinkedHashMap<>(states.of(model.key(), Optional.of(shown)));
        if (question.version().isEmpty()) {
            states.of(model.key(), Optional.empty()).forEach((id, place) -> {
                if (used.containsKey(new Key(model.key(), id))) {
                    places.putIfAbsent(id, place);
                }
            });
        }
        Map<String, Deadline> rows = deadlines.all();
        return places.values().stream()
                .map(place -> step(
                        model,
                        place,
                        used.getOrDefault(new Key(model.key(), place.activity()), List.of()),
                        gathered,
                        rows))
                .toList();
    }

    /** The places of all models that the question is about, and where anything waits or waited, most waiting first. */
    List<Ranked> ranked(Question question) {
        List<Period> months = Month.upTo(question.period().until());
        Gathered gathered = waits.gather(question, months);
        Map<String, WaitStates.Model> models =
                states.models().stream().collect(Collectors.toMap(WaitStates.Model::key, model -> model));
        Map<Key, List<Place.Step>> used = gathered.by(Key::of);
        Map<String, Map<String, WaitState>> places = new HashMap<>();
        Map<String, Deadline> rows = deadlines.all();
        Map<Step, List<Place.Step>> steps = new HashMap<>();
        used.forEach((key, same) -> Optional.ofNullable(models.get(key.process()))
                .flatMap(model -> Optional.ofNullable(
                                places.computeIfAbsent(key.process(), process -> states.of(process, Optional.empty()))
                                        .get(key.activity()))
                        .map(place -> step(model, place, same, gathered, rows)))
                .filter(step -> step.now().estimate().stays() > 0 || step.openNow() > 0)
                .ifPresent(step -> steps.put(step, same)));
        List<Step> order = steps.keySet().stream().sorted(MOST_WAITING).toList();
        long all = order.stream().mapToLong(step -> step.now().waitingDays()).sum();
        return order.stream()
                .map(step -> new Ranked(
                        step,
                        1 + order.indexOf(step),
                        Ranked.share(step.now().waitingDays(), all),
                        Month.trend(gathered, steps.get(step), months)))
                .toList();
    }

    private static Step step(
            WaitStates.Model model,
            WaitState place,
            Collection<Place.Step> same,
            Gathered gathered,
            Map<String, Deadline> rows) {
        Figures now = gathered.tally(same, Gathered.NOW).figures();
        Figures previous = gathered.tally(same, Gathered.PREVIOUS).figures();
        @Nullable Target target = Target.of(place.target(), rows).orElse(null);
        Optional<Party> party = Optional.ofNullable(place.party()).flatMap(Party::of);
        Pace pace = Pace.of(now.estimate().median(), target);
        return new Step(
                model.key(),
                model.name(),
                place.activity(),
                place.name(),
                place.kind(),
                place.isHub(),
                party.map(Party::code).orElse(null),
                party.map(Party::swedish).orElse(place.party() == null ? PartyWords.UNKNOWN : PartyWords.DIFFERS),
                target,
                gathered.openNow(same),
                gathered.asleep(same),
                gathered.oldestOpen(same),
                pace,
                pace.swedish(),
                now,
                previous,
                now.since(previous));
    }
}
