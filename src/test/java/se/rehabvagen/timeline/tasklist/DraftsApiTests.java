package se.rehabvagen.timeline.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.testing.Ward.COLLEAGUE;
import static se.rehabvagen.testing.Ward.COORDINATOR;
import static se.rehabvagen.testing.Ward.INVESTIGATOR;
import static se.rehabvagen.testing.Ward.STRANGER;
import static se.rehabvagen.testing.Ward.json;
import static se.rehabvagen.testing.Ward.submission;
import static se.rehabvagen.testing.Ward.typed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.Ward;
import se.rehabvagen.testing.WholeApplicationTest;
import se.rehabvagen.vault.FreeTexts;
import se.rehabvagen.vault.Persons;

@WholeApplicationTest
class DraftsApiTests {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";
    private static final Map<String, String> ANSWER = Map.of("consentAnswer", "nej", "consentDate", "2021-11-02");

    @Autowired
    private ServletWebServerApplicationContext house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseProcess process;

    @Autowired
    private Persons persons;

    @Autowired
    private FreeTexts texts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Ward ward;
    private CaseNumber number;
    private Task task;
    private String address;

    @BeforeEach
    void aTaskWaits() {
        ward = Ward.open(house);
        number = ward.enrol();
        task = ward.taskOf(number);
        address = "/api/uppgifter/" + task.getId() + "/utkast";
    }

    private Answer keep(String user, String values) {
        return ward.inTasklist(user).send("PUT", address, typed(user, values));
    }

    private JsonNode formOf(String user) {
        return json(ward.inTasklist(user).get(TASKLIST + task.getId() + "/form-variables?deserializeValues=false"));
    }

    private int kept() {
        return database.sql("select count(*) from rehabvagen.vault_draft where task_id = ?")
                .param(task.getId())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasTypedComesBackInItsFormAndAllElseAsItStands() {
        Answer saved = keep(COORDINATOR, """
                {"consentAnswer":"ja","consentDate":null,"agreesFk":true,"workShare":50,
                 "agreedActions":[{"actionParty":"fk","actionDueDate":"2026-12-01"},{}]}""");

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(json(saved).path("savedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\d kl\\. \\d\\d\\.\\d\\d");
        JsonNode form = formOf(COORDINATOR);
        assertThat(form.path("consentAnswer").path("value").asText()).isEqualTo("ja");
        assertThat(form.path("consentDate").path("value").isNull()).isTrue();
        assertThat(form.path("agreesFk").path("value").asBoolean()).isTrue();
        assertThat(form.path("workShare").path("value").asInt()).isEqualTo(50);
        assertThat(form.path("agreedActions").path("type").asText()).isEqualTo("Json");
        assertThat(form.path("agreedActions").path("value").asText())
                .isEqualTo("[{\"actionParty\":\"fk\",\"actionDueDate\":\"2026-12-01\"},{}]");
        assertThat(form.path("unit").path("value").asText()).isEqualTo("vc-ek");
    }

    @Test
    void whatIsSavedLaterComesBesideWhatWasSavedBefore() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");
        keep(COORDINATOR, "{\"consentDate\":\"2021-11-02\"}");

        assertThat(formOf(COORDINATOR).path("consentAnswer").path("value").asText())
                .isEqualTo("ja");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aProgramGetsWhatTheTaskHoldsAndNoDraft() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        Answer answer = Caller.program(port, COORDINATOR).get("/engine-rest/task/" + task.getId() + "/form-variables");

        assertThat(json(answer).path("consentAnswer").path("value").asText()).isNotEqualTo("ja");
    }

    @Test
    void whoMayReadTheSameTaskGetsNothingOfAnothersDraft() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        assertThat(formOf(COLLEAGUE).path("consentAnswer").path("value").asText())
                .isNotEqualTo("ja");
        assertThat(json(ward.inTasklist(COLLEAGUE).get(address)).path("savedAt").isNull())
                .isTrue();
        ward.inTasklist(COLLEAGUE).send("DELETE", address, null);
        assertThat(json(ward.inTasklist(COORDINATOR).get(address))
                        .path("savedAt")
                        .isNull())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {STRANGER, INVESTIGATOR, "designer"})
    void toAnotherUnitOrOrganisationTheTaskIsNotThere(String user) {
        Caller other = ward.inTasklist(user);

        assertThat(other.get(address).status()).isEqualTo(404);
        assertThat(other.send("PUT", address, typed(user, "{}")).status()).isEqualTo(404);
        assertThat(other.send("DELETE", address, null).status()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void withoutLoginOrTokenNothingIsTakenIn() {
        String body = typed(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        assertThat(Caller.stranger(port).send("PUT", address, body).status()).isIn(401, 403);
        assertThat(Caller.browser(port, COORDINATOR).send("PUT", address, body).status())
                .isEqualTo(403);
        assertThat(kept()).isZero();
    }

    @Test
    void whatSomebodyElseTypedInAnotherTabIsNotTakenForOnesOwn() {
        Answer refused = ward.inTasklist(COLLEAGUE).send("PUT", address, typed(COORDINATOR, "{}"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(json(refused).path("detail").asText()).contains("Någon annan har loggat in");
        assertThat(kept()).isZero();
    }

    @Test
    void aDraftHasALimit() {
        assertThat(keep(COORDINATOR, "{\"consentAnswer\":\"" + "a".repeat(200_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"values\":{}}", "{\"user\":\"" + COORDINATOR + "\"}", "{}", "null"})
    void whatDoesNotSayWhoTypedWhatIsRefused(String body) {
        Answer refused = ward.inTasklist(COORDINATOR).send("PUT", address, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(json(refused).path("detail").asText()).endsWith(".");
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsThrownAwayIsGone() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        assertThat(ward.inTasklist(COORDINATOR).send("DELETE", address, null).status())
                .isEqualTo(204);

        assertThat(kept()).isZero();
        assertThat(formOf(COORDINATOR).path("consentAnswer").path("value").asText())
                .isNotEqualTo("ja");
    }

    @Test
    void whoTypesAReferenceReadsNoTextByIt() {
        String reference = texts.store(number, "Hemlig", "REGION");

        keep(COORDINATOR, "{\"consentAnswer\":\"" + reference + "\"}");

        assertThat(formOf(COORDINATOR).path("consentAnswer").path("value").asText())
                .isEqualTo(reference);
    }

    @Test
    void withTheCompletionTheDraftsOfAllAreGone() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");
        keep(COLLEAGUE, "{\"consentAnswer\":\"nej\"}");

        Answer done = ward.inTasklist(COORDINATOR).post(TASKLIST + task.getId() + "/submit-form", submission(ANSWER));

        assertThat(done.status()).as(done.body()).isEqualTo(204);
        assertThat(kept()).isZero();
        assertThat(json(keep(COLLEAGUE, "{\"consentAnswer\":\"nej\"}"))
                        .path("detail")
                        .asText())
                .startsWith("Uppgiften är redan slutförd av Rut Ek (20");
    }

    @Test
    void aCompletionThatIsRefusedOrRolledBackLeavesTheDraft() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        Answer refused =
                ward.inTasklist(COORDINATOR).post(TASKLIST + task.getId() + "/submit-form", submission(Map.of()));
        transaction.executeWithoutResult(begun -> {
            process.completed(task.getId(), Map.copyOf(ANSWER));
            assertThat(kept()).isZero();
            begun.setRollbackOnly();
        });

        assertThat(refused.status()).isEqualTo(400);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whenTheTaskIsCalledOffItsDraftsGoToo() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "prov");

        assertThat(kept()).isZero();
        assertThat(json(ward.inTasklist(COORDINATOR).get(address))
                        .path("detail")
                        .asText())
                .startsWith("Uppgiften behövs inte längre");
    }

    @Test
    void ofAProtectedPersonNothingIsKeptAndTheFormSaysSo() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        persons.protect(number);

        JsonNode state = json(ward.inTasklist(COORDINATOR).get(address));
        assertThat(state.path("isKept").asBoolean()).isFalse();
        assertThat(state.path("why").asText()).contains("skyddade");
        assertThat(state.path("savedAt").isNull()).isTrue();
        assertThat(keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}").status()).isEqualTo(422);
        assertThat(kept()).isZero();
    }

    @Test
    void ofAnErasedPersonNothingIsLeft() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");

        persons.erase(number);

        assertThat(kept()).isZero();
        assertThat(formOf(COORDINATOR).path("consentAnswer").path("value").asText())
                .isNotEqualTo("ja");
    }

    @Test
    void onlyTheReadingOfADraftIsLogged() {
        keep(COORDINATOR, "{\"consentAnswer\":\"ja\"}");
        ward.inTasklist(COORDINATOR).get(address);
        assertThat(readings()).isZero();

        formOf(COORDINATOR);

        assertThat(readings()).isEqualTo(1);
    }

    private int readings() {
        return database.sql("select count(*) from rehabvagen.vault_access where case_number = ? and user_id = ?")
                .params(number.value(), COORDINATOR)
                .query(Integer.class)
                .single();
    }
}
