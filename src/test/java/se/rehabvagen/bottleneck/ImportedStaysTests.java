package se.rehabvagen.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** A past that was read from a list: from date to date is waiting, what one date tells is none. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedStaysTests {

    private static final String INSATS = "inlast-vantan";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @BeforeAll
    void aPast() {
        SmallProject.play(port, INSATS, "INV-0001", """
                2020-08-22;inskriven;
                2020-09-01;samtycke;ja
                2020-10-07;sassam;
                2020-11-10;avstamningsmote;fysiskt""");
    }

    @Test
    void fromOneDateToAnotherIsWaiting() throws IOException {
        assertThat(step("samtycke", "userTask_inhamtaSamtycke")
                        .path("waitingDays")
                        .asInt())
                .isEqualTo(10);
        assertThat(step("sassam-mapping", "userTask_holdSassam")
                        .path("estimate")
                        .path("median")
                        .path("days")
                        .asInt())
                .isEqualTo(36);
    }

    @Test
    void whatOneDateTellsIsNone() throws IOException {
        assertThat(step("avstamningsmote", "userTask_callMeeting").path("begun").asInt())
                .isZero();
        assertThat(step("avstamningsmote", "userTask_holdMeeting").path("begun").asInt())
                .isZero();
    }

    private JsonNode step(String process, String activity) throws IOException {
        Caller.Answer answer = Caller.program(port, "admin")
                .get("/api/flaskhalsar/steg?fran=2020-01-01&insats=%s&process=%s".formatted(INSATS, process));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        for (JsonNode step : JSON.readTree(answer.body()).path("steps")) {
            if (step.path("activity").asText().equals(activity)) {
                return step.path("now");
            }
        }
        throw new AssertionError(answer.body());
    }
}
