package se.rehabvagen.timeline.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.testing.Ward.COORDINATOR;
import static se.rehabvagen.testing.Ward.INVESTIGATOR;
import static se.rehabvagen.testing.Ward.STRANGER;
import static se.rehabvagen.testing.Ward.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Ward;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class CardsApiTests {

    @Autowired
    private ServletWebServerApplicationContext house;

    @LocalServerPort
    private int port;

    private CaseNumber number;
    private Task task;
    private Task another;

    @BeforeEach
    void twoTasksWait() {
        Ward ward = Ward.open(house);
        number = ward.enrol();
        task = ward.taskOf(number);
        another = ward.taskOf(ward.enrol());
    }

    private JsonNode cards(String user) {
        return json(Caller.program(port, user)
                .get("/api/uppgifter/kort?id=%s&id=%s&id=finns-inte".formatted(task.getId(), another.getId())));
    }

    @Test
    void allCardsOfAPageComeInOneAnswer() {
        JsonNode cards = cards(COORDINATOR);

        assertThat(cards.size()).isEqualTo(2);
        JsonNode card = cards.path(task.getId());
        assertThat(card.path("caseNumber").asText()).isEqualTo(number.value());
        assertThat(card.path("place").asText()).isEqualTo("Vårdcentralen Eken");
        assertThat(card.path("waited").asText()).isEqualTo("kom i dag");
        assertThat(card.path("deadline").asText()).startsWith("klar senast 20");
        assertThat(card.path("urgency").asText()).isEqualTo("later");
    }

    @Test
    void whoMayNotSeeATaskGetsNothingOfItsCard() {
        assertThat(cards(STRANGER)).isEmpty();
        assertThat(cards(INVESTIGATOR)).isEmpty();
        assertThat(Caller.stranger(port)
                        .get("/api/uppgifter/kort?id=" + task.getId())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodyAsksForMoreThanThereIsOnAPage() {
        String many = String.join("&", Collections.nCopies(101, "id=x"));

        assertThat(Caller.program(port, COORDINATOR)
                        .get("/api/uppgifter/kort?" + many)
                        .status())
                .isEqualTo(400);
    }
}
