package se.rehabvagen.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON arrays as streams. */
final class Streams {

    private Streams() {}

    static Stream<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** What people read for each of some values, in their order. */
    static Map<String, String> labels(JsonNode values) {
        Map<String, String> labels = new LinkedHashMap<>();
        of(values)
                .forEach(value -> labels.putIfAbsent(
                        value.path("value").asText(), value.path("label").asText()));
        return Collections.unmodifiableMap(labels);
    }
}
