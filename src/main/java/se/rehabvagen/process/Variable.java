package se.rehabvagen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name, the one primitive type in which the engine keeps it, and how Java reads and writes it.
 * Dates are kept as ISO strings ({@code yyyy-MM-dd}), numbers as Long, codes as String; no serialised object, ever.
 *
 * @param <T> what Java sees
 */
public final class Variable<T> {

    private final String name;
    private final Class<?> stored;
    private final Function<T, Object> write;
    private final Function<Object, T> read;

    private Variable(String name, Class<?> stored, Function<T, Object> write, Function<Object, T> read) {
        this.name = name;
        this.stored = stored;
        this.write = write;
        this.read = read;
    }

    static Variable<String> text(String name) {
        return new Variable<>(name, String.class, value -> value, String.class::cast);
    }

    static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class, value -> value, Boolean.class::cast);
    }

    static Variable<Long> number(String name) {
        return new Variable<>(name, Long.class, value -> value, value -> ((Number) value).longValue());
    }

    static Variable<LocalDate> date(String name) {
        return new Variable<>(name, String.class, LocalDate::toString, value -> LocalDate.parse((String) value));
    }

    static Variable<Instant> instant(String name) {
        return new Variable<>(name, String.class, Instant::toString, value -> Instant.parse((String) value));
    }

    /** A list or table from a form, kept as Spin JSON: the one structured value. */
    static Variable<String> json(String name) {
        return new Variable<>(name, Object.class, value -> value, Object::toString);
    }

    public String name() {
        return name;
    }

    /** The type in which the engine keeps the value; Object for JSON. */
    public Class<?> stored() {
        return stored;
    }

    /**
     * The value, which must be there.
     *
     * @throws IllegalStateException naming variable, activity and case if it is not
     */
    public T from(VariableScope scope) {
        return find(scope)
                .orElseThrow(
                        () -> new IllegalStateException("Variable '%s' is missing%s".formatted(name, place(scope))));
    }

    public Optional<T> find(VariableScope scope) {
        return read(scope.getVariable(name));
    }

    public Optional<T> find(Map<String, ?> values) {
        return read(values.get(name));
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value == null ? null : write.apply(value));
    }

    public void clear(VariableScope scope) {
        scope.setVariable(name, null);
    }

    /** Puts the value, as the engine keeps it, into the variables of a start or a submission. */
    public void put(Map<String, Object> values, @Nullable T value) {
        values.put(name, value == null ? null : write.apply(value));
    }

    private Optional<T> read(@Nullable Object value) {
        return Optional.ofNullable(value).map(read);
    }

    private static String place(VariableScope scope) {
        return scope instanceof BaseDelegateExecution execution ? " (" + execution.getBusinessKey() + ")" : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
