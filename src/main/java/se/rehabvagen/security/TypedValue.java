package se.rehabvagen.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A field's value as a variable of the engine's HTTP, so that Tasklist gives it to its form as it was. */
final class TypedValue {

    static final String TYPE = "type";

    /** Tasklist reads what is of this type as a list. */
    static final String LIST = "Json";

    private TypedValue() {}

    static ObjectNode of(JsonNode value) {
        ObjectNode variable = JsonNodeFactory.instance.objectNode();
        if (value.isContainerNode()) {
            variable.put(TYPE, LIST).put("value", value.toString());
        } else {
            variable.put(TYPE, type(value)).set("value", value);
        }
        variable.putObject("valueInfo");
        return variable;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> "Boolean";
            case NUMBER -> value.isIntegralNumber() ? "Long" : "Double";
            case NULL -> "Null";
            default -> "String";
        };
    }
}
