package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

/** Whatever the form contract cannot check is closed to caseworkers, by address and by permission. */
@WholeApplicationTest
class ClosedWaysTests {

    private static final String NEW_VALUE = "{\"value\":\"x\",\"type\":\"String\"}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private ProcessInstance step;
    private String task;

    @BeforeEach
    void waitAtATask() {
        House house = new House(engine, accounts);
        step = house.step("avslut", "WAYS-1");
        task = house.taskOf(step).getId();
    }

    private Answer send(String user, String way) {
        String[] parts = way.split(" ", 3);
        String path = parts[1].replace("{task}", task)
                .replace("{instance}", step.getId())
                .replace("{definition}", step.getProcessDefinitionId());
        return Caller.program(port, user).send(parts[0], "/engine-rest" + path, parts.length > 2 ? parts[2] : "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /process-definition/key/avslut/start",
                "POST /process-definition/{definition}/start",
                "POST /process-definition/key/avslut/submit-form",
                "POST /process-definition/key/rehabilitation-case/submit-form",
                "POST /process-definition/{definition}/restart",
                "POST /execution/{instance}/signal",
                "POST /execution/{instance}/localVariables {\"modifications\":{}}",
                "PUT /execution/{instance}/localVariables/planDate " + NEW_VALUE,
                "POST /message {\"messageName\":\"case.stopped\"}",
                "POST /signal {\"name\":\"x\"}",
                "POST /condition {\"variables\":{}}",
                "POST /task/{task}/resolve",
                "POST /task/{task}/delegate {\"userId\":\"fk-norr2\"}",
                "POST /task/{task}/bpmnError {\"errorCode\":\"x\"}",
                "POST /task/{task}/bpmnEscalation {\"escalationCode\":\"x\"}",
                "PUT /task/{task} {\"name\":\"x\"}",
                "POST /task/create {\"name\":\"x\"}",
                "DELETE /task/{task}",
                "PUT /task/{task}/variables/planDate " + NEW_VALUE,
                "DELETE /task/{task}/variables/planDate",
                "POST /task/{task}/variables {\"modifications\":{}}",
                "PUT /task/{task}/localVariables/planDate " + NEW_VALUE,
                "POST /task/{task}/localVariables/planDate/data",
                "POST /task/{task}/comment/create {\"message\":\"x\"}",
                "POST /task/{task}/attachment/create",
                "POST /task/{task}/identity-links {\"groupId\":\"arbetsformedlare\",\"type\":\"candidate\"}",
                "PUT /process-instance/{instance}/variables/planDate " + NEW_VALUE,
                "DELETE /process-instance/{instance}/variables/planDate",
                "POST /process-instance/{instance}/variables {\"modifications\":{}}",
                "POST /process-instance/{instance}/modification",
                "POST /process-instance/{instance}/modification-async",
                "PUT /process-instance/{instance}/suspended {\"suspended\":true}",
                "DELETE /process-instance/{instance}",
                "POST /process-instance/delete {\"processInstanceIds\":[]}",
                "POST /process-instance/variables-async",
                "POST /process-instance/message-async",
                "POST /modification/execute",
                "POST /migration/execute",
                "POST /migration/generate",
                "PUT /batch/x/suspended {\"suspended\":true}",
                "POST /history/process-instance/delete",
                "POST /history/cleanup",
                "DELETE /history/process-instance/{instance}",
                "POST /deployment/create",
                "DELETE /deployment/x",
                "DELETE /process-definition/{definition}",
                "PUT /process-definition/{definition}/suspended {\"suspended\":true}",
                "POST /decision-definition/key/eligibility/evaluate {\"variables\":{}}",
                "POST /external-task/fetchAndLock {\"workerId\":\"x\",\"maxTasks\":1}",
                "PUT /job/x/retries {\"retries\":1}",
                "POST /job/x/execute",
                "POST /authorization/create {\"type\":0,\"permissions\":[\"ALL\"],\"userId\":\"*\",\"resourceType\":8,\"resourceId\":\"*\"}",
                "POST /group/create {\"id\":\"x\"}",
                "PUT /group/camunda-admin/members/fk-norr",
                "PUT /tenant/prov.soder/user-members/fk-norr",
                "POST /user/create",
                "PUT /user/admin/credentials {\"password\":\"x\"}",
                "PUT /user/fk-norr2/profile {\"id\":\"fk-norr2\"}",
                "POST /identity/verify {\"username\":\"admin\",\"password\":\"admin\"}",
                "POST /telemetry/configuration {\"enableTelemetry\":true}",
                "PUT /task/{task}/ {\"name\":\"x\"}",
                "POST /task/{task}/res%6Flve",
                "POST /engine/default/task/{task}/resolve",
            })
    void aWayPastTheFormIsClosed(String way) {
        assertThat(send("fk-norr", way).status()).as(way).isEqualTo(403);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
        assertThat(engine.getRuntimeService().getVariable(step.getId(), "planDate"))
                .isEqualTo(House.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/{task}/resolve",
                "/camunda/api/engine/engine/default/execution/{instance}/signal",
                "/camunda/api/engine/engine/default/process-definition/key/avslut/start",
                "/camunda/api/engine/engine/default/message",
            })
    void itIsClosedInTheWebappsToo(String path) {
        Answer answer = Caller.browser(port, "fk-norr")
                .post(path.replace("{task}", task).replace("{instance}", step.getId()), "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("stängd för din roll");
    }

    @Test
    void theAdministratorDoesNoCasework() {
        for (String way : new String[] {
            "POST /task/{task}/complete",
            "POST /task/{task}/submit-form",
            "POST /task/{task}/resolve",
            "POST /task/{task}/claim {\"userId\":\"admin\"}",
            "POST /process-definition/key/record-death/submit-form",
        }) {
            assertThat(send("admin", way).status()).as(way).isEqualTo(403);
        }
    }

    @Test
    void theAdministratorRunsTheSystem() {
        assertThat(send("admin", "POST /task/{task}/assignee {\"userId\":\"fk-norr2\"}")
                        .status())
                .isEqualTo(204);
        assertThat(send("admin", "DELETE /process-instance/{instance}").status())
                .isEqualTo(204);
    }

    @Test
    void theDesignerDeploysAndSeesNoCases() {
        // 400 comes from the deployment itself: there is no file in it.
        assertThat(send("designer", "POST /deployment/create").status()).isIn(400, 415);
        assertThat(send("designer", "GET /process-instance").body()).doesNotContain(step.getId());
        assertThat(send("designer", "DELETE /deployment/x").status()).isEqualTo(403);
    }

    @Test
    void detailsOfFailuresAreForTheAdministrator() {
        assertThat(send("lead-prov", "GET /job/x/stacktrace").status()).isEqualTo(403);
        assertThat(send("lead-prov", "GET /history/job-log/x/stacktrace").status())
                .isEqualTo(403);
    }

    @Test
    void onesOwnPasswordIsOnesOwn() {
        accounts.ensure(
                "bytare", "Bo Bytare", se.rehabvagen.domain.Role.ARBETSFORMEDLARE, java.util.Set.of(House.NORTH));

        Answer answer = Caller.program(port, "bytare")
                .send(
                        "PUT",
                        "/engine-rest/user/bytare/credentials",
                        "{\"password\":\"nytt-losenord\",\"authenticatedUserPassword\":\"bytare\"}");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(Caller.program(port, "bytare", "nytt-losenord")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"designer", "lead-prov", "admin"})
    void cockpitFindsTheVersionsOfAModelThoughItDoesNotSayHowManyItWants(String user) {
        Answer versions = Caller.browser(port, user)
                .get("/camunda/api/engine/engine/default/process-definition"
                        + "?key=avslut&sortBy=version&sortOrder=desc&withoutTenantId=true");

        assertThat(versions.status()).isEqualTo(200);
        assertThat(versions.body()).contains(step.getProcessDefinitionId());
    }

    @Test
    void nobodyElseAsksWithoutABoundNorForCases() {
        String models = "/camunda/api/engine/engine/default/process-definition?key=avslut";
        String cases = "/camunda/api/engine/engine/default/process-instance?processDefinitionKey=avslut";

        assertThat(Caller.browser(port, "fk-norr").get(models).status()).isEqualTo(400);
        assertThat(Caller.browser(port, "lead-prov").get(cases).status()).isEqualTo(400);
        assertThat(Caller.browser(port, "lead-prov")
                        .get(models + "&maxResults=2001")
                        .status())
                .isEqualTo(400);
        assertThat(send("lead-prov", "GET /process-definition?key=avslut").status())
                .isEqualTo(400);
    }

    @Test
    void aTaskSaysToWhichRoleItIsOffered() {
        Answer role = send("fk-norr", "GET /group/arbetsformedlare");

        assertThat(role.status()).isEqualTo(200);
        assertThat(role.body()).contains("\"name\":\"Arbetsförmedlare\"");
    }
}
