package se.rehabvagen.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/** What came through a door, as plain values; never deserialised into objects. */
final class SubmittedValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than the longest list of a form; what is longer is not even read. */
    private static final int LONGEST_JSON = 200_000;

    private SubmittedValues() {}

    /** Key → String, Number, Boolean, {@code JsonNode} or null; whatever else came is a missing node, which no field takes. */
    static Map<String, @Nullable Object> plain(@Nullable Map<String, Object> submitted) {
        Map<String, @Nullable Object> values = new HashMap<>();
        if (submitted != null) {
            submitted.keySet().forEach(key -> values.put(key, plainValue(raw(submitted, key))));
        }
        return values;
    }

    // A variable map unwraps its values on get(), which would deserialise objects.
    private static @Nullable Object raw(Map<String, Object> submitted, String key) {
        return submitted instanceof VariableMap typed ? typed.getValueTyped(key) : submitted.get(key);
    }

    /** One value of the engine, or of Java, as a form's checks see it. */
    static @Nullable Object plainValue(@Nullable Object value) {
        if (value instanceof JsonValue json) {
            return json.isDeserialized() ? plainValue(json.getValue()) : tree(json.getValueSerialized());
        }
        if (value instanceof SerializableValue) {
            return MissingNode.getInstance();
        }
        if (value instanceof TypedValue typed) {
            return plainValue(typed.getValue());
        }
        if (value instanceof SpinJsonNode json) {
            return tree(json.toString());
        }
        if (value instanceof Collection<?> list) {
            return JSON.valueToTree(list);
        }
        return isPlain(value) ? value : MissingNode.getInstance();
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof JsonNode;
    }

    private static JsonNode tree(@Nullable String json) {
        try {
            return json == null || json.length() > LONGEST_JSON ? MissingNode.getInstance() : JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
