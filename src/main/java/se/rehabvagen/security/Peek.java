package se.rehabvagen.security;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Reads what a command of the engine was given and does not tell. */
final class Peek {

    private Peek() {}

    /**
     * The value of a field of an object or of its superclasses.
     *
     * @throws IllegalStateException if there is no such field: then this version of the engine is another than the one that
     *     was looked at, and no request may pass unseen
     */
    static <T> @Nullable T at(Object command, String field, Class<T> kind) {
        for (Class<?> type = command.getClass(); type != null; type = type.getSuperclass()) {
            for (Field known : type.getDeclaredFields()) {
                if (known.getName().equals(field)) {
                    return kind.cast(value(command, known));
                }
            }
        }
        throw new IllegalStateException("%s has no field %s".formatted(command.getClass(), field));
    }

    private static @Nullable Object value(Object command, Field field) {
        try {
            field.setAccessible(true);
            return field.get(command);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
