package se.rehabvagen.process.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of one field as it will be kept, or why it cannot be. */
record Reading(@Nullable Object value, List<String> problems) {

    static Reading of(@Nullable Object value) {
        return new Reading(value, List.of());
    }

    static Reading refused(FormField field, String why) {
        return new Reading(null, List.of("Fältet ”%s” %s.".formatted(field.label(), why)));
    }
}
