package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.ProductJvm;

/** A project at the doors of a product that runs: made, handed in, watched, and asked for its figures, all over HTTP. */
final class IntakeDoor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final ProductJvm product;

    IntakeDoor(ProductJvm product) {
        this.product = product;
    }

    void register(ReferenceFiles project) {
        assertThat(product.as("admin")
                        .post("/api/insatser", project.description())
                        .status())
                .isEqualTo(201);
    }

    /** Gives the intake's own location. */
    String handIn(ReferenceFiles project) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("deltagare", ReferenceFiles.bytes(project.participants()));
        parts.put("handelser", ReferenceFiles.bytes(project.events()));
        Caller.Answer answer = product.as("admin").upload("/api/insatser/" + project.insats() + "/intag", parts);
        assertThat(answer.status()).isEqualTo(202);
        return answer.header("Location").orElseThrow();
    }

    /** How many rows are in. */
    int registered(String intake) {
        return progress(intake).get("klara").asInt();
    }

    /** Waits until all of it is in, and gives what the intake tells then. */
    JsonNode finished(String intake) {
        await().atMost(PATIENCE)
                .until(() -> progress(intake).get("status").asText().equals("klar"));
        return progress(intake);
    }

    /** The figures of the same project, period and day as another report's. */
    JsonNode figures(ReferenceFiles project, JsonNode report) {
        String question = "/api/insatser/%s/nyckeltal?fran=%s&till=%s"
                .formatted(
                        project.insats(),
                        report.get("rapportperiod_fran").asText(),
                        report.get("per").asText());
        return json(product.as("projektledare").get(question));
    }

    private JsonNode progress(String intake) {
        return json(product.as("admin").get(intake));
    }

    private static JsonNode json(Caller.Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
