package se.rehabvagen.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One process instance as engine history keeps it: its steps, and what each of them saw when it ended. */
final class PastInstance {

    private final Map<String, PastStep> steps;
    private final Map<String, List<PastValue>> values;

    PastInstance(List<PastStep> steps, List<PastValue> values) {
        this.steps = steps.stream().collect(Collectors.toMap(PastStep::id, Function.identity()));
        this.values = values.stream().collect(Collectors.groupingBy(PastValue::name));
    }

    Stream<PastStep> steps() {
        return steps.values().stream();
    }

    /** The value that a step saw when it ended: the nearest scope around it that had the variable then. */
    @Nullable
    Object value(PastStep step, Instant endedAt, String name) {
        return find(step, endedAt, name).map(PastValue::value).orElse(null);
    }

    /** The same, with what is known of it. */
    Optional<PastValue> find(PastStep step, Instant endedAt, String name) {
        List<PastValue> all = values.getOrDefault(name, List.of());
        return scopes(step)
                .map(scope -> all.stream()
                        .filter(value -> value.scope().equals(scope) && isSeen(value, step, endedAt))
                        .max(PastValue.BY_TIME))
                .flatMap(Optional::stream)
                .filter(PastValue::exists)
                .findFirst();
    }

    private Stream<String> scopes(PastStep step) {
        Stream<String> around = Stream.iterate(
                        Optional.of(step),
                        Optional::isPresent,
                        inner -> inner.map(PastStep::parent).map(steps::get))
                .flatMap(Optional::stream)
                .map(PastStep::id);
        return Stream.concat(around, Stream.of(step.processInstance()));
    }

    // Steps of one transaction often share a millisecond, and all of them where time stands still while the past is
    // played
    // in: then the order of the steps decides.
    private boolean isSeen(PastValue value, PastStep step, Instant endedAt) {
        Instant setAt = value.setAt();
        if (setAt == null || setAt.isBefore(endedAt)) {
            return true;
        }
        PastStep setBy = value.setBy() == null ? null : steps.get(value.setBy());
        return setAt.equals(endedAt) && (setBy == null || isNoLater(setBy, step));
    }

    // A task that opens again in the same moment as it is done bears the same number where a way was split between
    // them.
    private static boolean isNoLater(PastStep setBy, PastStep step) {
        boolean isNextRound =
                setBy.activity().equals(step.activity()) && !setBy.id().equals(step.id());
        return isNextRound ? setBy.sequence() < step.sequence() : setBy.sequence() <= step.sequence();
    }
}
