package se.rehabvagen.process;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The variables that a step sees, read one by one and only when asked for. */
final class CurrentVariables extends AbstractMap<String, @Nullable Object> {

    private final VariableScope scope;

    CurrentVariables(VariableScope scope) {
        this.scope = scope;
    }

    @Override
    public @Nullable Object get(Object name) {
        return name instanceof String text ? SubmittedValues.plainValue(scope.getVariable(text)) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && scope.hasVariable(text);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return scope.getVariableNames().stream()
                .map(name -> new SimpleImmutableEntry<String, @Nullable Object>(name, get(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
