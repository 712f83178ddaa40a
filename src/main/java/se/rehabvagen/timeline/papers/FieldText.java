package se.rehabvagen.timeline.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.rehabvagen.process.form.FormField;

/** The answer to one question, as people read it. */
final class FieldText {

    private FieldText() {}

    /** A question and its answer. */
    static String labelled(String label, String text) {
        return label + (label.endsWith("?") || label.endsWith(":") ? " " : ": ") + text;
    }

    /** @param value as a form keeps it, or a cell of a list */
    static String of(FormField field, Object value) {
        if (value instanceof JsonNode several && several.isArray()) {
            return StreamSupport.stream(several.spliterator(), false)
                    .map(one -> of(field, one.asText()))
                    .collect(Collectors.joining(", "));
        }
        String text = value instanceof JsonNode cell ? cell.asText() : value.toString();
        return switch (field.kind()) {
            case CHECKBOX -> Boolean.parseBoolean(text) ? "ja" : "nej";
            case NUMBER ->
                new BigDecimal(text).stripTrailingZeros().toPlainString().replace('.', ',');
            default -> field.labels().getOrDefault(text, text);
        };
    }
}
