package se.rehabvagen.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.process.form.Checked;
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

    /**
     * What goes into the engine: what is new. A value that stays is not written again, since the engine would read its history
     * row for it. A field left empty is kept as such where the model names it, so that no expression misses it, or where it
     * had a value; elsewhere the row is spared.
     *
     * @param current the variables of the step as they stand
     */
    Map<String, @Nullable Object> kept(Checked checked, Map<String, ? extends @Nullable Object> current) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        checked.values().forEach((key, value) -> {
            boolean isThere = current.containsKey(key);
            boolean isNews = isThere ? !Objects.equals(current.get(key), value) : value != null || named.contains(key);
            if (isNews) {
                variables.put(key, engineValue(value));
            }
        });
        checked.unasked().forEach((key, empty) -> {
            if (named.contains(key) && !current.containsKey(key)) {
                variables.put(key, empty);
            }
        });
        return variables;
    }

    /** Names of the answers among what is kept, without the free texts. */
    Set<String> coded(Map<String, ? extends @Nullable Object> kept) {
        return kept.entrySet().stream()
                .filter(answer -> answer.getValue() != null && keys.contains(answer.getKey()))
                .map(Map.Entry::getKey)
                .filter(key -> secrets.stream().noneMatch(secret -> secret.key().equals(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Object engineValue(@Nullable Object value) {
        return value instanceof JsonNode json
                ? SpinValues.jsonValue(json.toString()).create()
                : value;
    }
}
