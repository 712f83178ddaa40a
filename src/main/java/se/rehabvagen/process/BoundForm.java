package se.rehabvagen.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.rehabvagen.process.form.FormField;
import se.rehabvagen.process.form.FormSchema;

/**
 * A form as one task or start of one deployed model uses it.
 *
 * @param schema what it asks for
 * @param keys of all its fields
 * @param named keys that the model itself names, in expressions, mappings or milestones
 * @param secrets fields whose text the engine never keeps
 */
record BoundForm(FormSchema schema, Set<String> keys, Set<String> named, List<FormField> secrets) {

    static final BoundForm NONE = of(FormSchema.NONE, Set.of());

    /**
     * Binds a form.
     *
     * @param words all words of the model
     */
    static BoundForm of(FormSchema schema, Set<String> words) {
        return new BoundForm(
                schema,
                schema.keys(),
                schema.keys().stream().filter(words::contains).collect(Collectors.toUnmodifiableSet()),
                schema.fields().stream().filter(FormField::isSecret).toList());
    }
}
