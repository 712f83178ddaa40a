package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.StreamSupport;
import se.rehabvagen.testing.Caller;

/** Where the cases of an office wait, as somebody is told over HTTP. */
record Waits(int port, String insats, String user) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the project lead is told. */
    static Waits of(int port, Office office) {
        return new Waits(port, office.insats().id(), office.insats().staff().projectLead());
    }

    Waits as(String somebody) {
        return new Waits(port, insats, somebody);
    }

    /** The answer to a question about the insats, which may have further parameters. */
    JsonNode ask(String path) {
        Caller.Answer answer = answer(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    Caller.Answer answer(String path) {
        String filter = (path.contains("?") ? "&" : "?") + "insats=" + insats;
        return Caller.program(port, user).get("/api/flaskhalsar/" + path + filter);
    }

    /** One step of the heat layer. */
    JsonNode step(String process, String activity) {
        return step(process, activity, "");
    }

    JsonNode step(String process, String activity, String further) {
        return one(ask("steg?process=" + process + further).path("steps"), "activity", activity);
    }

    static JsonNode one(JsonNode rows, String key, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s in %s".formatted(key, value, rows)));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
