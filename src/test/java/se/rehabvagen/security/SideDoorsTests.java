package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

/** What the engine hands out beside its questions, where it asks for neither unit nor permission. */
@WholeApplicationTest
class SideDoorsTests {

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
        accounts.ensure("lead-annan", "Leo Annan", Role.PROJEKTLEDARE, Set.of("annan.enhet"));
        step = house.step("avslut", "SIDE-1");
        task = house.taskOf(step).getId();
    }

    private Answer asks(String user, String path) {
        return Caller.program(port, user).get("/engine-rest" + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fk-norr", "fk-soder", "region-norr", "lead-prov", "lead-annan", "roll-los"})
    void whatIsAttachedToATaskIsNotGivenToWhoeverKnowsItsId(String user) {
        String said = engine.getTaskService()
                .createComment(task, step.getId(), House.SECRET)
                .getId();
        String attached = engine.getTaskService()
                .createAttachment("text", task, step.getId(), "bilaga", "", content())
                .getId();

        for (String path : new String[] {
            "/comment/" + said,
            "/comment/" + said + "/",
            "/attachment/" + attached,
            "/attachment/" + attached + "/data",
            "/attachment/" + attached + "/data/",
        }) {
            Answer answer = asks(user, "/task/" + task + path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.body()).doesNotContain(House.SECRET);
        }
        assertThat(Caller.browser(port, user)
                        .get("/camunda/api/engine/engine/default/task/" + task + "/comment/" + said)
                        .status())
                .isEqualTo(403);
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(House.SECRET.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fk-norr", "lead-prov", "admin"})
    void nobodyWritesWordsPastTheVault(String user) {
        Caller writer = Caller.program(port, user);

        assertThat(writer.post("/engine-rest/task/" + task + "/comment/create", "{\"message\":\"Anna\"}")
                        .status())
                .isEqualTo(403);
        assertThat(writer.send("PUT", "/engine-rest/process-instance/" + step.getId() + "/comment", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(writer.post("/engine-rest/task/" + task + "/attachment/create", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theEnginesOwnCountsLookPastTheUnitsAndAreClosed() {
        String model = step.getProcessDefinitionId();

        for (String path : new String[] {
            "/history/process-definition/" + model + "/statistics?processInstanceIdIn=" + step.getId(),
            "/history/process-definition/" + model + "/statistics/",
            "/history/process-definition/cleanable-process-instance-report",
            "/history/process-instance/report?reportType=duration&periodUnit=month",
            "/history/task/report?reportType=count&groupBy=taskName",
            "/history/cleanup/jobs",
            "/metrics",
        }) {
            for (String user : new String[] {"lead-annan", "lead-prov", "fk-soder"}) {
                assertThat(asks(user, path).status()).as("%s %s", user, path).isEqualTo(403);
            }
        }
        assertThat(asks("lead-annan", "/process-definition/" + model + "/statistics")
                        .body())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fk-norr", "admin"})
    void whatTheEngineHasSwitchedOffIsNoErrorOfTheDatabase(String user) {
        for (String path : new String[] {
            "/case-instance?maxResults=5",
            "/case-instance/count",
            "/case-execution/x",
            "/history/case-instance?maxResults=5",
            "/history/case-activity-instance/count",
            "/history/case-definition/x/statistics",
        }) {
            Answer answer = asks(user, path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("avstängd");
        }
        assertThat(asks(user, "/case-definition/count").body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void aSlashAtTheEndOpensNothing() {
        assertThat(asks("lead-prov", "/job/x/stacktrace/").status()).isEqualTo(403);
        assertThat(asks("lead-prov", "/engine/default/history/job-log/x/stacktrace/")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/form-variables", "/variables", "/deployed-form", "/rendered-form", "/identity-links"})
    void toAnotherUnitATaskIsNotThere(String part) {
        Answer answer = asks("fk-soder", "/task/" + task + part);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Uppgiften eller ärendet finns inte, eller hör till en annan enhet.")
                .doesNotContain(task, "ENGINE");
    }

    @Test
    void norIsItThereToBeCompleted() {
        Answer answer = Caller.program(port, "fk-soder").post("/engine-rest/task/" + task + "/complete", "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(task, "ENGINE");
    }

    @Test
    void whoComesSecondToATaskIsToldSo() {
        Answer answer = Caller.program(port, "fk-norr2")
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"fk-norr2\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Uppgiften har redan tagits av Frida Norr.");
    }
}
