package se.rehabvagen.process.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form: its fields in the order in which they stand, groups dissolved.
 *
 * @param id the form's id, which is its file's name
 */
public record FormSchema(String id, List<FormField> fields) {

    /** A task or start without a form: nothing can be handed in. */
    public static final FormSchema NONE = new FormSchema("", List.of());

    /**
     * Reads a form.
     *
     * @param json the text of a {@code .form} file
     * @throws UnsupportedForm listing everything that the server could not check
     */
    public static FormSchema parse(String json) {
        return new FormReader().read(json);
    }

    /**
     * The fields that somebody filled in, of those that were shown: neither those that only showed something, nor those that
     * another answer hides.
     *
     * @param values the variables as they stood when the form was handed in: String, Long or Double, Boolean, {@code JsonNode}
     */
    public List<FormField> answered(Map<String, ? extends @Nullable Object> values) {
        Visibility visibility = new Visibility(this, values, values::get);
        return filled(values).stream()
                .filter(field -> !visibility.isHidden(field))
                .toList();
    }

    /** The fields that hold something, where too little is known to tell which of them were shown. */
    public List<FormField> filled(Map<String, ? extends @Nullable Object> values) {
        return fields.stream()
                .filter(field -> !field.demands().isDisabled())
                .filter(field -> !FieldCheck.isEmpty(values.get(field.key())))
                .filter(field -> !Boolean.FALSE.equals(values.get(field.key())))
                .toList();
    }

    public Set<String> keys() {
        return fields.stream().map(FormField::key).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, FormField> byKey() {
        return fields.stream().collect(Collectors.toUnmodifiableMap(FormField::key, Function.identity()));
    }
}
