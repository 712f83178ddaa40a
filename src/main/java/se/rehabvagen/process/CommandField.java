package se.rehabvagen.process;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A field of one of the engine's commands, which have no getters. A field that another engine has renamed stops the start, not
 * a caseworker.
 */
public record CommandField<T>(VarHandle handle) {

    public static <T> CommandField<T> of(Class<?> command, String name, Class<?> type) {
        try {
            return new CommandField<>(MethodHandles.privateLookupIn(command, MethodHandles.lookup())
                    .findVarHandle(command, name, type));
        } catch (ReflectiveOperationException otherEngine) {
            throw new IllegalStateException("The engine's %s has no field %s".formatted(command, name), otherEngine);
        }
    }

    @SuppressWarnings("unchecked") // the handle was found with the field's type
    public @Nullable T of(Object command) {
        return (T) handle.get(command);
    }
}
