package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.WholeApplicationTest;

/** The forms of the models that ship, handed in as Tasklist and programs do it. */
@WholeApplicationTest
class FormsOverHttpTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TENANT = "httpinsats.vc-ek";
    private static final String COORDINATOR = "rehab-http";
    private static final String COLLEAGUE = "kollega-http";
    private static final String INVESTIGATOR = "utredare-http";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    private final ProcessEngine engine;
    private final CaseProcess process;
    private final int port;

    @Autowired
    FormsOverHttpTests(ProcessEngine engine, CaseProcess process, @LocalServerPort int port) {
        this.engine = engine;
        this.process = process;
        this.port = port;
    }

    @BeforeEach
    void somePeopleWorkAtTheUnit() {
        IdentityService people = engine.getIdentityService();
        if (people.createTenantQuery().tenantId(TENANT).count() == 0) {
            people.saveTenant(people.newTenant(TENANT));
        }
        // Other tests that share the application may have made the unit already.
        if (people.createUserQuery().userId(COORDINATOR).count() == 0) {
            atWork(COORDINATOR, Role.REHABKOORDINATOR);
            atWork(COLLEAGUE, Role.REHABKOORDINATOR);
            atWork(INVESTIGATOR, Role.FORSAKRINGSUTREDARE);
        }
    }

    private void atWork(String id, Role role) {
        IdentityService people = engine.getIdentityService();
        User user = people.newUser(id);
        user.setFirstName("Kim");
        user.setLastName("Kollega");
        user.setPassword(id);
        people.saveUser(user);
        if (people.createGroupQuery().groupId(role.id()).count() == 0) {
            people.saveGroup(people.newGroup(role.id()));
        }
        people.createMembership(id, role.id());
        people.createTenantUserMembership(TENANT, id);
    }

    @ParameterizedTest
    @CsvSource({"complete", "submit-form"})
    void aRefusalIsOneSwedishMessageAndNothingIsKept(String door) {
        Task task = consentTask();
        String answer = variables(Map.of("consentAnswer", "kanske", "consentDate", "2999-01-01"));

        Caller.Answer refused = program(COORDINATOR).post("/engine-rest/task/" + task.getId() + "/" + door, answer);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(message(refused))
                .startsWith(
                        "Fältet ”Samtycker individen till utbyte av uppgifter?” har ett värde som inte går att välja.")
                .contains("Fältet ”Datum för svaret” ska vara ett datum mellan 1900 och 2100.");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void tasklistGetsTheSameMessage() {
        Task task = consentTask();

        Caller.Answer refused = Caller.browser(port, COORDINATOR)
                .post(TASKLIST + "/task/" + task.getId() + "/submit-form", variables(Map.of("secret", 1)));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(message(refused)).contains("”secret” hör inte till formuläret.");
    }

    @Test
    void tasklistCompletesAsItSendsForms() {
        Task task = consentTask();
        Map<String, Object> no = Map.of("consentAnswer", "nej", "consentDate", "2021-11-02");

        Caller.Answer taken = Caller.browser(port, COORDINATOR)
                .post(TASKLIST + "/task/" + task.getId() + "/submit-form", variables(no));

        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isZero();
    }

    @Test
    void whoComesSecondIsToldSo() {
        Task task = consentTask();
        String no = variables(Map.of("consentAnswer", "nej", "consentDate", "2021-11-02"));
        String path = "/engine-rest/task/" + task.getId() + "/submit-form";

        assertThat(program(COORDINATOR).post(path, no).status()).isEqualTo(204);
        Caller.Answer second = program(COORDINATOR).post(path, no);

        assertThat(second.status()).isEqualTo(404);
        assertThat(message(second)).startsWith("Du har redan slutfört uppgiften (20");
    }

    @Test
    void whoComesSecondAfterAColleagueIsToldWhoWasFirstAndAStrangerIsNot() {
        Task task = consentTask();
        String no = variables(Map.of("consentAnswer", "nej", "consentDate", "2021-11-02"));
        String path = "/engine-rest/task/" + task.getId() + "/submit-form";
        program(COORDINATOR).post(path, no);

        assertThat(message(program(COLLEAGUE).post(path, no)))
                .startsWith("Uppgiften är redan slutförd av Kim Kollega (20");
        assertThat(message(program(INVESTIGATOR).post(path, no))).isEqualTo("Uppgiften finns inte längre.");
    }

    @Test
    void whoComesAfterTheTaskWasCalledOffIsToldSo() {
        Task task = consentTask();
        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "prov");

        Caller.Answer late = program(COORDINATOR)
                .post("/engine-rest/task/" + task.getId() + "/complete", variables(Map.of("consentAnswer", "nej")));

        assertThat(late.status()).isEqualTo(404);
        assertThat(message(late)).startsWith("Uppgiften behövs inte längre: den drogs tillbaka");
    }

    @Test
    void anotherOrganisationCannotCompleteTheStep() {
        Task task = consentTask();

        Caller.Answer refused = program(INVESTIGATOR)
                .post(
                        "/engine-rest/task/" + task.getId() + "/complete",
                        variables(Map.of("consentAnswer", "nej", "consentDate", "2021-11-02")));

        assertThat(refused.status()).as(refused.body()).isBetween(403, 404);
    }

    @Test
    void aStartFormIsRefusedWithOneMessageToo() {
        String path = "/engine-rest/process-definition/key/request-avstamningsmote/submit-form";

        Caller.Answer refused = program(COORDINATOR)
                .post(
                        path,
                        variables(Map.of(
                                "caseNumber", "FINNS-INTE", "meetingRequestedBy", "region", "meetingPurpose", "plan")));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(message(refused)).isEqualTo("Ärendet finns inte eller hör till en annan enhet.");
    }

    private Caller program(String user) {
        return Caller.program(port, user);
    }

    private Task consentTask() {
        CaseNumber number = new CaseNumber("HTTP-" + COUNT.incrementAndGet());
        CareUnit unit = new CareUnit(
                "vc-ek",
                "Vårdcentralen Eken",
                CareUnit.Kind.VARDCENTRAL,
                LocalDate.of(2021, 1, 1),
                List.of(INVESTIGATOR),
                COORDINATOR);
        process.enrolled(new Enrolment(
                number,
                "httpinsats",
                unit,
                TENANT,
                "M",
                LocalDate.of(2020, 1, 1),
                null,
                "sjukfall_over_ett_ar",
                LocalDate.of(2021, 11, 1),
                INVESTIGATOR,
                COORDINATOR,
                false,
                null));
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private static String variables(Map<String, Object> values) {
        var variables = new ObjectMapper().createObjectNode();
        values.forEach((key, value) -> variables.putObject(key).putPOJO("value", value));
        return new ObjectMapper().createObjectNode().set("variables", variables).toString();
    }

    private static String message(Caller.Answer answer) {
        try {
            JsonNode body = new ObjectMapper().readTree(answer.body());
            return body.path("message").asText();
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }
}
