package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

/** Each hole that is known in the engine that we build on is attacked over HTTP. */
@WholeApplicationTest
class HolesTests {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    /** Would stop the JVM's dead counter if it were evaluated; here it proves itself by its effect. */
    private static final String CODE =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty',''.getClass(),''.getClass())"
                    + ".invoke(null,'rehabvagen.attacked','yes')}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(engine, accounts);
        System.clearProperty("rehabvagen.attacked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/task/count", "/engine-rest/engine/default/task"})
    void expressionsInAlternativesAreNotEvaluated(String path) {
        String question = "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(CODE);

        assertRefusedUnevaluated(Caller.program(port, "fk-norr").post(path, question));
        assertRefusedUnevaluated(Caller.program(port, "admin").post(path, question));
    }

    @Test
    void expressionsInAlternativesAreNotEvaluatedForTheWebappsEither() {
        assertRefusedUnevaluated(Caller.browser(port, "fk-norr")
                .post(WEBAPP + "/task", "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(CODE)));
    }

    @Test
    void expressionsInPlainQuestionsAreNotEvaluated() {
        assertRefusedUnevaluated(Caller.program(port, "fk-norr")
                .post("/engine-rest/task", "{\"assigneeExpression\":\"%s\"}".formatted(CODE)));
    }

    @Test
    void expressionsThatExtendAFilterAreNotEvaluated() {
        String filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("Mina")
                .singleResult()
                .getId();

        for (String question : new String[] {
            "{\"dueBeforeExpression\":\"%s\"}".formatted(CODE),
            "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(CODE)
        }) {
            assertRefusedUnevaluated(
                    Caller.program(port, "fk-norr").post("/engine-rest/filter/" + filter + "/list", question));
        }
    }

    @Test
    void aSavedFilterTakesOnlyHarmlessExpressions() {
        Caller admin = Caller.program(port, "admin");
        String filter = "{\"resourceType\":\"Task\",\"name\":\"%s\",\"query\":%s,\"properties\":{}}";

        assertRefusedUnevaluated(admin.post(
                "/engine-rest/filter/create", filter.formatted("ond", "{\"assigneeExpression\":\"" + CODE + "\"}")));
        assertRefusedUnevaluated(admin.post(
                "/engine-rest/filter/create",
                filter.formatted("ond", "{\"orQueries\":[{\"assigneeExpression\":\"" + CODE + "\"}]}")));
        assertThat(admin.post(
                                "/engine-rest/filter/create",
                                filter.formatted("snäll", "{\"assigneeExpression\":\"${currentUser()}\"}"))
                        .status())
                .isEqualTo(200);
        engine.getFilterService()
                .createFilterQuery()
                .filterName("snäll")
                .list()
                .forEach(saved -> engine.getFilterService().deleteFilter(saved.getId()));
    }

    @Test
    void aCaseworkerSavesNoFilters() {
        assertThat(Caller.program(port, "fk-norr")
                        .post(
                                "/engine-rest/filter/create",
                                "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{},\"properties\":{}}")
                        .status())
                .isEqualTo(403);
    }

    private static void assertRefusedUnevaluated(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(System.getProperty("rehabvagen.attacked")).isNull();
    }

    @Test
    void nobodyMakesAnAdministratorThroughTheSetUp() {
        var identities = engine.getIdentityService();
        String attack =
                "{\"profile\":{\"id\":\"tjuv\",\"firstName\":\"T\",\"lastName\":\"T\"},\"credentials\":{\"password\":\"x\"}}";
        identities.deleteMembership("admin", Role.ADMINISTRATOR.id());
        try {
            assertThat(Caller.stranger(port)
                            .post("/camunda/api/admin/setup/default/user/create", attack)
                            .status())
                    .isIn(401, 403);
            for (String path : new String[] {
                "/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/set%75p/default/user/create"
            }) {
                assertThat(Caller.browser(port, "fk-norr").post(path, attack).status())
                        .isEqualTo(403);
            }
        } finally {
            identities.createMembership("admin", Role.ADMINISTRATOR.id());
        }
        assertThat(identities.createUserQuery().userId("tjuv").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "fk-norr,   /camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "fk-norr,   /camunda/api/cockpit/plugin/base/default/incident",
        "fk-norr,   /camunda/api/admin/plugin/base/default/nothing",
        "lead-prov, /camunda/api/admin/plugin/base/default/nothing",
        "designer,  /camunda/api/tasklist/plugin/tasklistPlugins/default/nothing",
        "roll-los,  /camunda/api/engine/engine/default/task",
        "roll-los,  /camunda/api/cockpit/plugin/base/default/process-definition/statistics",
    })
    void aWebappsResourcesBelongToItsUsers(String user, String path) {
        assertThat(Caller.browser(port, user).get(path).status()).isEqualTo(403);
    }

    @Test
    void norDoesAnotherSpellingOfTheAddressHelp() {
        assertThat(Caller.browser(port, "fk-norr")
                        .get(
                                "/camunda/api/co%63kpit/plugin/base/default/process-definition/statistics?firstResult=0&maxResults=9")
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void whoHasCockpitGetsItsResources() {
        assertThat(Caller.browser(port, "lead-prov")
                        .get(
                                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?firstResult=0&maxResults=9")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task, {\"processVariables\":[{\"name\":\"planDate\",\"operator\":\"gt\",\"value\":\"2030\"}]}",
                "/task/count, {\"taskVariables\":[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2031-05-17\"}]}",
                "/task, {\"orQueries\":[{\"processVariables\":[{\"name\":\"planDate\",\"operator\":\"gt\",\"value\":\"2030\"}]}]}",
                "/task, {\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"planDate\",\"type\":\"String\"}}]}",
                "/process-instance, {\"variables\":[{\"name\":\"planDate\",\"operator\":\"gt\",\"value\":\"2030\"}]}",
                "/process-instance/count, {\"orQueries\":[{\"variables\":[{\"name\":\"planDate\",\"operator\":\"gt\",\"value\":\"2030\"}]}]}",
                "/execution, {\"processVariables\":[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2030\"}]}",
                "/execution/count, {\"variables\":[{\"name\":\"planDate\",\"operator\":\"gt\",\"value\":\"2030\"}]}",
                "/variable-instance, {\"variableValues\":[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2031-05-17\"}]}",
                "/history/process-instance, {\"variables\":[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2031-05-17\"}]}",
                "/history/task/count, {\"processVariables\":[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2031-05-17\"}]}",
                "/history/variable-instance, {\"variableName\":\"planDate\",\"variableValue\":\"2031-05-17\"}",
            })
    void noValueIsFoundByAskingForIt(String question) {
        String[] parts = question.split(", ", 2);

        for (String user : new String[] {"lead-prov", "fk-norr"}) {
            Answer answer = Caller.program(port, user).post("/engine-rest" + parts[0], parts[1]);
            assertThat(answer.status()).as("%s %s", user, answer.body()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance?variables=planDate_gt_2030",
                "/task/count?processVariables=planDate_eq_2031-05-17",
                "/history/process-instance/count?variables=planDate_eq_2031-05-17",
                "/variable-instance?variableValues=planDate_eq_2031-05-17",
            })
    void norByAskingInTheAddress(String question) {
        assertThat(Caller.program(port, "lead-prov")
                        .get("/engine-rest" + question)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void norInCockpitsOwnQuestions() {
        ProcessInstance step = house.step("avslut", "HOLE-1");
        Caller lead = Caller.browser(port, "lead-prov");
        String path = "/camunda/api/cockpit/plugin/base/default/process-instance";
        String asked = "{\"processDefinitionId\":\"%s\",\"variables\":%s}";
        String filter = "[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2031-05-17\"}]";

        assertThat(lead.post(path, asked.formatted(step.getProcessDefinitionId(), filter))
                        .status())
                .isEqualTo(403);
        assertThat(lead.post(path + "/count", asked.formatted(step.getProcessDefinitionId(), filter))
                        .status())
                .isEqualTo(403);
        assertThat(lead.get(path + "/count?variables=planDate_eq_2031-05-17").status())
                .isEqualTo(403);
        Answer plain = lead.post(
                path + "?firstResult=0&maxResults=1500", asked.formatted(step.getProcessDefinitionId(), "[]"));
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.body()).contains("HOLE-1").doesNotContain(House.SECRET);
    }

    @Test
    void theAdministratorMayAsk() {
        assertThat(Caller.program(port, "admin")
                        .post(
                                "/engine-rest/process-instance/count",
                                "{\"variables\":[{\"name\":\"planDate\",\"operator\":\"eq\",\"value\":\"2031-05-17\"}]}")
                        .status())
                .isEqualTo(200);
    }
}
