package se.rehabvagen.process.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    public Set<String> keys() {
        return fields.stream().map(FormField::key).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, FormField> byKey() {
        return fields.stream().collect(Collectors.toUnmodifiableMap(FormField::key, Function.identity()));
    }
}
