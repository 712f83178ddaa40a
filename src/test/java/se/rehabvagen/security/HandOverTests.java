package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class HandOverTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(engine, accounts);
    }

    private Answer handOver(String by, String task, String to) {
        return Caller.program(port, by)
                .post("/engine-rest/task/" + task + "/assignee", "{\"userId\":\"%s\"}".formatted(to));
    }

    private String assigneeOf(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }

    @Test
    void aTaskIsHandedOverToAColleagueInTheSameRoleAndUnit() {
        String task = house.taskOf(house.step("avslut", "HAND-1")).getId();

        assertThat(handOver("fk-norr", task, "fk-norr2").status()).isEqualTo(204);
        assertThat(assigneeOf(task)).isEqualTo("fk-norr2");
        assertThat(handOver("fk-norr2", task, "fk-norr").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fk-soder", "region-norr", "af-norr", "admin", "nobody-known"})
    void toNobodyElse(String other) {
        String task = house.taskOf(house.step("avslut", "HAND-2")).getId();

        assertThat(handOver("fk-norr", task, other).status()).isEqualTo(403);
        assertThat(assigneeOf(task)).isEqualTo("fk-norr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fk-soder", "region-norr", "af-norr", "lead-prov", "agare-prov", "designer"})
    void andByNobodyElse(String other) {
        String task = house.taskOf(house.step("avslut", "HAND-3")).getId();

        assertThat(handOver(other, task, other).status()).isIn(403, 404);
        assertThat(assigneeOf(task)).isEqualTo("fk-norr");
    }

    @Test
    void aTaskThatWasLeftIsTakenByTheRoleAtTheUnit() {
        String task = house.taskOf(house.step("samtycke", "HAND-4")).getId();
        engine.getTaskService().setAssignee(task, null);

        for (String other : new String[] {"fk-norr", "af-norr", "fk-soder"}) {
            assertThat(claim(other, task).status()).as(other).isIn(403, 404);
        }
        assertThat(claim("region-norr", task).status()).isEqualTo(204);
        assertThat(assigneeOf(task)).isEqualTo("region-norr");
    }

    @Test
    void inASharedStepEachTaskKeepsItsRole() {
        String investigators =
                house.taskOf(house.step("gemensam-kartlaggning", "HAND-5")).getId();
        engine.getTaskService().setAssignee(investigators, null);

        assertThat(claim("af-norr", investigators).status()).isEqualTo(403);
        assertThat(handOver("af-norr", investigators, "af-norr").status()).isEqualTo(403);
        assertThat(claim("fk-norr2", investigators).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"gemensam-kartlaggning, af-norr", "rehabilitation-with-af, lead-prov", "rehabilitation-with-af, af-norr"
    })
    void theOtherOrganisationNeitherTakesATaskFromItsOwnerNorGivesItAway(String process, String other) {
        String task = house.taskOf(house.step(process, "HAND-7")).getId();
        Caller outsider = Caller.program(port, other);

        assertThat(outsider.post("/engine-rest/task/" + task + "/unclaim", "{}").status())
                .isEqualTo(403);
        assertThat(outsider.post("/engine-rest/task/" + task + "/assignee", "{\"userId\":null}")
                        .status())
                .isEqualTo(403);
        assertThat(handOver(other, task, "fk-norr2").status()).isEqualTo(403);
        assertThat(assigneeOf(task)).isEqualTo("fk-norr");
    }

    @Test
    void whatIsGivenToSomebodyAndOfferedToNobodyStaysWithinTheirRole() {
        String task = house.taskOf(house.step("avslut", "HAND-8")).getId();
        engine.getTaskService().deleteCandidateGroup(task, "forsakringsutredare");
        engine.getTaskService().setAssignee(task, "agare-prov");

        for (String other : new String[] {"fk-norr", "region-norr"}) {
            assertThat(handOver(other, task, other).status()).as(other).isEqualTo(403);
            assertThat(claim(other, task).status()).as(other).isNotEqualTo(204);
        }
        assertThat(assigneeOf(task)).isEqualTo("agare-prov");
    }

    @Test
    void onesOwnTaskIsLeftToTheRole() {
        String task =
                house.taskOf(house.step("gemensam-kartlaggning", "HAND-8")).getId();

        assertThat(Caller.program(port, "fk-norr")
                        .post("/engine-rest/task/" + task + "/unclaim", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(assigneeOf(task)).isNull();
    }

    private Answer claim(String user, String task) {
        return Caller.program(port, user)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(user));
    }

    @Test
    void tasksLeaveNoAuthorizationsBehind() {
        long before = authorizations();
        String task = house.taskOf(house.step("avslut", "HAND-6")).getId();
        handOver("fk-norr", task, "fk-norr2");

        assertThat(authorizations()).isEqualTo(before);
    }

    private long authorizations() {
        return database.sql("select count(*) from public.act_ru_authorization")
                .query(Long.class)
                .single();
    }
}
