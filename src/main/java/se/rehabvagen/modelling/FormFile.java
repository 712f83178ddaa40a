package se.rehabvagen.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A form.
 *
 * @param name the file's name without folders
 * @param form its schema
 */
record FormFile(String name, JsonNode form) {

    String id() {
        return form.path("id").asText();
    }

    /** All components, those inside groups and lists too. */
    Stream<JsonNode> components() {
        return below(form);
    }

    private static Stream<JsonNode> below(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), below(component)));
    }

    /** What a designer knows the component by. */
    static String nameOf(JsonNode component) {
        return component
                .path("key")
                .asText(component.path("path").asText(component.path("id").asText()));
    }

    Stream<Finding> when(boolean isWrong, JsonNode component, String hint) {
        return Finding.when(isWrong, name, nameOf(component), hint);
    }
}
