package se.rehabvagen.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list held against its field: chosen values, or rows that are small forms of their own. */
record ListCheck(FormField field, Circumstances circumstances) {

    static final String OTHER_ROWS = "ska ha lika många rader som det visar";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    Reading read(JsonNode list) {
        if (list.size() > field.limits().longest()) {
            return Reading.refused(
                    field, "får ha högst %d rader".formatted(field.limits().longest()));
        }
        return field.kind() == FormField.Kind.CHOICES ? choices(list) : rows(list);
    }

    private Reading choices(JsonNode list) {
        Set<String> chosen = new HashSet<>();
        boolean areOptions = Streams.of(list)
                .allMatch(one -> one.isTextual() && field.options().contains(one.asText()) && chosen.add(one.asText()));
        return areOptions ? Reading.of(list) : Reading.refused(field, FieldCheck.NO_OPTION);
    }

    private Reading rows(JsonNode list) {
        JsonNode before = before();
        if (field.limits().hasFixedRows() && before.isArray() && before.size() != list.size()) {
            return Reading.refused(field, OTHER_ROWS);
        }
        ArrayNode rows = NODES.arrayNode();
        List<String> problems = new ArrayList<>();
        for (int row = 0; row < list.size(); row++) {
            Checked checked = row(list.get(row), before.path(row));
            rows.add(node(checked.values()));
            String place = "%s, rad %d: ".formatted(field.label(), row + 1);
            checked.problems().forEach(problem -> problems.add(place + problem));
        }
        return new Reading(rows, problems);
    }

    /** Whether leaving the list out would lose rows that can only be answered. */
    boolean lacksShownRows() {
        return field.limits().hasFixedRows() && !circumstances.isPassed() && !before().isEmpty();
    }

    private JsonNode before() {
        return circumstances.current().get(field.key()) instanceof JsonNode json ? json : NODES.missingNode();
    }

    private Checked row(JsonNode row, JsonNode before) {
        if (!row.isObject()) {
            return new Checked(Map.of(), Map.of(), List.of("Raden har fel form."));
        }
        Circumstances inRow = new Circumstances(
                circumstances.today(), circumstances.inHindsight(), circumstances.isPassed(), plain(before));
        return FormCheck.check(new FormSchema(field.key(), field.columns()), plain(row), inRow);
    }

    private static Map<String, @Nullable Object> plain(JsonNode row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        row.properties().forEach(cell -> values.put(cell.getKey(), plainValue(cell.getValue())));
        return values;
    }

    private static @Nullable Object plainValue(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> value.textValue();
            case NUMBER -> value.numberValue();
            case BOOLEAN -> value.booleanValue();
            case NULL, MISSING -> null;
            default -> value;
        };
    }

    private static ObjectNode node(Map<String, @Nullable Object> values) {
        ObjectNode row = NODES.objectNode();
        values.forEach((key, value) -> row.set(key, node(value)));
        return row;
    }

    private static JsonNode node(@Nullable Object value) {
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Double number) {
            return NODES.numberNode(number);
        }
        return value instanceof Boolean ticked ? NODES.booleanNode(ticked) : NODES.nullNode();
    }
}
