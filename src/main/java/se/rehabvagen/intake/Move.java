package se.rehabvagen.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.process.Variable;

/**
 * How an event is told to a case: which milestone is to be reached and what its form says.
 *
 * @param milestone key of the milestone
 * @param step what is ticked in the hub where no open task leads there; null where the hub has nothing to do with it
 * @param values what the event says, by key of its form
 * @param passes forms on the way to it that the list may not know, with the least that leads on: nothing is invented
 * @param clears forms of open tasks that stand in the way, with what puts them aside
 */
record Move(
        String milestone,
        @Nullable Variable<Boolean> step,
        Map<String, Object> values,
        Map<String, Map<String, Object>> passes,
        Map<String, Map<String, Object>> clears) {

    static Move to(String milestone) {
        return new Move(milestone, null, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    Move through(Variable<Boolean> hubStep) {
        return new Move(milestone, hubStep, values, passes, clears);
    }

    <T> Move with(Variable<T> variable, T value) {
        variable.put(values, value);
        return this;
    }

    Move passing(String form) {
        passes.put(form, Map.of());
        return this;
    }

    Move passing(String form, Variable<String> variable, String value) {
        passes.put(form, Map.of(variable.name(), value));
        return this;
    }

    Move clearing(String form, Variable<String> variable, String value) {
        clears.put(form, Map.of(variable.name(), value));
        return this;
    }

    Optional<Variable<Boolean>> hubStep() {
        return Optional.ofNullable(step);
    }
}
