package se.rehabvagen.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.process.form.FormField.Kind;

/** What kind of answer a component of a form asks for. */
final class FieldKinds {

    private static final Map<String, Kind> KINDS = Map.of(
            "textfield", Kind.TEXT,
            "textarea", Kind.LONG_TEXT,
            "number", Kind.NUMBER,
            "datetime", Kind.DATE,
            "checkbox", Kind.CHECKBOX,
            "radio", Kind.CHOICE,
            "select", Kind.CHOICE,
            "checklist", Kind.CHOICES,
            "taglist", Kind.CHOICES,
            "dynamiclist", Kind.ROWS);

    private FieldKinds() {}

    /** Null: the server cannot check it. What is chosen from a list that the server fills is held to rules of the work, as text is. */
    static @Nullable Kind of(JsonNode component) {
        String type = component.path("type").asText();
        boolean isFilled = type.equals("select")
                && ChoiceList.isNamed(component.path("valuesKey").asText());
        return isFilled ? Kind.TEXT : KINDS.get(type);
    }
}
