package se.rehabvagen.timeline.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.testing.Ward.COLLEAGUE;
import static se.rehabvagen.testing.Ward.COORDINATOR;
import static se.rehabvagen.testing.Ward.json;
import static se.rehabvagen.testing.Ward.submission;
import static se.rehabvagen.testing.Ward.typed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.Ward;
import se.rehabvagen.testing.WholeApplicationTest;
import se.rehabvagen.vault.Persons;

@WholeApplicationTest
class StartDraftsTests {

    private static final String ADDRESS = "/api/startformular/record-death/utkast";

    @Autowired
    private ServletWebServerApplicationContext house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Ward ward;
    private CaseNumber number;

    @BeforeEach
    void nobodyHasBegun() {
        ward = Ward.open(house);
        number = ward.enrol();
        ward.inTasklist(COORDINATOR).send("DELETE", ADDRESS, null);
    }

    private Answer keep(String values) {
        return ward.inTasklist(COORDINATOR).send("PUT", ADDRESS, typed(COORDINATOR, values));
    }

    private JsonNode state(String user) {
        return json(ward.inTasklist(user).get(ADDRESS));
    }

    private Answer start(Map<String, String> answer) {
        String model = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("record-death")
                .latestVersion()
                .singleResult()
                .getId();
        return ward.inTasklist(COORDINATOR)
                .post(
                        "/camunda/api/engine/engine/default/process-definition/" + model + "/submit-form",
                        submission(answer));
    }

    private String caseOfTheDraft() {
        return database.sql(
                        "select coalesce(case_number, '') from rehabvagen.vault_draft where start_form = 'record-death'")
                .query(String.class)
                .single();
    }

    @Test
    void whatWasTypedComesBackToItsAuthorAlone() {
        assertThat(keep("{\"deathDate\":\"2022-01-03\"}").status()).isEqualTo(200);

        JsonNode own = state(COORDINATOR);
        assertThat(own.path("values").path("deathDate").asText()).isEqualTo("2022-01-03");
        assertThat(own.path("savedAt").asText()).isNotEmpty();
        assertThat(state(COLLEAGUE).path("values").isNull()).isTrue();
    }

    @Test
    void assoonAsACaseIsNamedTheDraftLiesUnderThatPersonsKey() {
        keep("{\"deathDate\":\"2022-01-03\",\"caseNumber\":\"UTKAST\"}");
        assertThat(caseOfTheDraft()).isEmpty();

        keep("{\"caseNumber\":\"%s\"}".formatted(number.value()));
        assertThat(caseOfTheDraft()).isEqualTo(number.value());

        persons.erase(number);
        assertThat(state(COORDINATOR).path("values").isNull()).isTrue();
    }

    @Test
    void whatWasBegunBeforeItNamedAProtectedPersonIsThrownAway() {
        persons.protect(number);
        keep("{\"deathDate\":\"2022-01-03\"}");

        Answer refused = keep("{\"caseNumber\":\"%s\"}".formatted(number.value()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(json(refused).path("detail").asText()).contains("skyddade");
        assertThat(state(COORDINATOR).path("savedAt").isNull()).isTrue();
    }

    @Test
    void onceHandedInTheDraftIsGoneAndARefusalLeavesIt() {
        keep("{\"deathDate\":\"2022-01-03\"}");

        assertThat(start(Map.of("caseNumber", "FINNS-INTE", "deathDate", "2022-01-03"))
                        .status())
                .isEqualTo(400);
        assertThat(state(COORDINATOR).path("savedAt").isNull()).isFalse();

        Answer started = start(Map.of("caseNumber", number.value(), "deathDate", "2022-01-03"));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        assertThat(state(COORDINATOR).path("savedAt").isNull()).isTrue();
    }

    @Test
    void whoMayNotStartItHasNoDraftOfIt() {
        assertThat(ward.inTasklist("designer").get(ADDRESS).status()).isEqualTo(404);
        assertThat(ward.inTasklist(COORDINATOR)
                        .get("/api/startformular/rehabilitation-case/utkast")
                        .status())
                .isEqualTo(404);
    }
}
