package se.rehabvagen.paths;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Fills in a form as somebody at a screen does: top down, only what is shown, everything that is required. Reads the same
 * {@code .form} file as the screen.
 */
final class FormFiller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Choices choices;

    FormFiller(Choices choices) {
        this.choices = choices;
    }

    /** A submission that the form allows, with what is already decided. */
    Map<String, Object> fill(InputStream form, Map<String, Object> decided) {
        try (form) {
            Map<String, Object> values = new HashMap<>();
            fill(JSON.readTree(form), decided, values);
            for (String key : decided.keySet()) {
                // What a test says on purpose reaches the server even where the form would not show it.
                values.put(key, decided.get(key));
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(JsonNode parent, Map<String, Object> decided, Map<String, Object> values) {
        for (JsonNode component : parent.path("components")) {
            if (isHidden(component, values) || component.path("disabled").asBoolean()) {
                continue;
            }
            switch (component.path("type").asText()) {
                case "dynamiclist" -> list(component, decided, values);
                case "group" -> fill(component, decided, values);
                default -> field(component, decided, values);
            }
        }
    }

    private void field(JsonNode component, Map<String, Object> decided, Map<String, Object> values) {
        String key = component.path("key").asText();
        if (key.isEmpty()) {
            return;
        }
        if (decided.containsKey(key)) {
            values.put(key, decided.get(key));
        } else if (isRequired(component) || isTick(component) || choices.answersOptional()) {
            value(component).ifPresent(value -> values.put(key, value));
        }
    }

    private Optional<Object> value(JsonNode component) {
        return Optional.ofNullable(
                switch (component.path("type").asText()) {
                    case "radio", "select" -> choices.oneOf(options(component));
                    case "checkbox" -> choices.tick(component.path("key").asText());
                    case "number" ->
                        choices.number(
                                component.at("/validate/min").asLong(0),
                                component.at("/validate/max").asLong(100));
                    case "datetime" ->
                        choices.day(component.at("/properties/when").asText()).toString();
                    default -> isRequired(component) ? choices.word() : null;
                });
    }

    private void list(JsonNode component, Map<String, Object> decided, Map<String, Object> values) {
        String key = component.path("path").asText();
        if (decided.containsKey(key)) {
            values.put(key, decided.get(key));
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = choices.rows(); row > 0; row--) {
            Map<String, Object> columns = new LinkedHashMap<>();
            fill(component, Map.of(), columns);
            rows.add(columns);
        }
        values.put(key, SpinValues.jsonValue(Spin.JSON(rows).toString()).create());
    }

    private static List<String> options(JsonNode component) {
        List<String> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        return options;
    }

    private static boolean isRequired(JsonNode component) {
        return component.at("/validate/required").asBoolean();
    }

    private static boolean isTick(JsonNode component) {
        return component.path("type").asText().equals("checkbox");
    }

    private static boolean isHidden(JsonNode component, Map<String, Object> values) {
        String condition = component.at("/conditional/hide").asText().replaceFirst("^=", "");
        if (condition.isBlank()) {
            return false;
        }
        return condition.contains(" or ")
                ? Arrays.stream(condition.split(" or ")).anyMatch(part -> holds(part, values))
                : Arrays.stream(condition.split(" and ")).allMatch(part -> holds(part, values));
    }

    /** One comparison of a field with a text, the only kind that our forms use. */
    private static boolean holds(String comparison, Map<String, Object> values) {
        String[] sides = comparison.split("!?=", 2);
        String text = sides[1].strip().replaceAll("^\"|\"$", "");
        boolean isEqual = text.equals(values.get(sides[0].strip()));
        return comparison.contains("!=") != isEqual;
    }
}
