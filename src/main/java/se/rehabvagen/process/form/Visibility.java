package se.rehabvagen.process.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which fields of a form are shown, by what is answered in it. */
final class Visibility {

    private final Map<String, FormField> fields;
    private final Map<String, ? extends @Nullable Object> given;
    private final Function<String, ? extends @Nullable Object> current;
    private final Map<String, Boolean> hidden = new HashMap<>();

    /**
     * @param given what is answered, by key
     * @param current the variable of a name, for what is shown but not handed in
     */
    Visibility(
            FormSchema form,
            Map<String, ? extends @Nullable Object> given,
            Function<String, ? extends @Nullable Object> current) {
        this.fields = form.byKey();
        this.given = given;
        this.current = current;
    }

    boolean isHidden(FormField field) {
        if (field.demands().hides().isEmpty() && field.demands().groupHides().isEmpty()) {
            return false;
        }
        Boolean known = hidden.get(field.key());
        if (known == null) {
            known = isUnasked(field) || anyHolds(field.demands().hides());
            hidden.put(field.key(), known);
        }
        return known;
    }

    /** Whether a group around the field is hidden: its question is not asked at all. */
    boolean isUnasked(FormField field) {
        return anyHolds(field.demands().groupHides());
    }

    private boolean anyHolds(List<Condition> conditions) {
        return conditions.stream().anyMatch(condition -> condition.holds(this::seen));
    }

    /** The value that the browser's conditions see: nothing where a field is hidden, the variable where none is handed in. */
    private @Nullable Object seen(String key) {
        FormField field = fields.get(key);
        if (field == null || field.demands().isDisabled()) {
            return current.apply(key);
        }
        if (isHidden(field)) {
            return null;
        }
        Object value = given.get(key);
        return value == null ? FieldCheck.empty(field) : value;
    }
}
