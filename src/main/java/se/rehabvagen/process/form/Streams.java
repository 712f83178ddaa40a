package se.rehabvagen.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON arrays as streams. */
final class Streams {

    private Streams() {}

    static Stream<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** What people read for each of some values. */
    static Map<String, String> labels(JsonNode values) {
        return of(values)
                .collect(Collectors.toUnmodifiableMap(
                        value -> value.path("value").asText(),
                        value -> value.path("label").asText(),
                        (one, twin) -> one));
    }
}
