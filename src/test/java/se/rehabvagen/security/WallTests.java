package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Enrolment;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.WholeApplicationTest;

/** The walls between units, and between organisations inside a unit. */
@WholeApplicationTest
class WallTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseProcess cases;

    @LocalServerPort
    private int port;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(engine, accounts);
    }

    private Caller as(String user) {
        return Caller.program(port, user);
    }

    @ParameterizedTest
    @CsvSource({
        // process, who sees its task
        "samtycke,            region-norr",
        "sassam-mapping,      fk-norr",
        "avslut,              fk-norr",
        "vantan,              fk-norr",
        "waiting-with-region, fk-norr region-norr",
        "stalled-case,        fk-norr",
        "stalled-region,      region-norr",
        "follow-up-region,    region-norr",
        "agreed-action,       fk-norr",
        "care-action,         region-norr",
        "fraga-till-part,     fk-norr region-norr",
        "gemensam-kartlaggning, fk-norr af-norr",
        "arbetslivsinriktad-rehabilitering, fk-norr",
        "rehabilitation-with-af, fk-norr af-norr",
        "enrol-unit,          fk-norr region-norr",
    })
    void aStepIsSeenByTheOrganisationsThatTakePart(String process, String seers) {
        ProcessInstance step = house.step(process, "WALL-" + process);
        String task = house.taskOf(step).getId();

        for (String user :
                new String[] {"fk-norr", "region-norr", "af-norr", "fk-soder", "agare-prov", "chair-prov", "designer"
                }) {
            boolean sees = (" " + seers + " ").contains(" " + user + " ");
            assertThat(as(user).get("/engine-rest/task?maxResults=50&processInstanceId=" + step.getId())
                            .body())
                    .as("%s lists %s", user, process)
                    .matches(body -> body.contains(task) == sees);
            assertThat(as(user).get("/engine-rest/task/" + task).status())
                    .as("%s opens %s", user, process)
                    .isIn(sees ? new Object[] {200} : new Object[] {403, 404});
            assertThat(as(user).get("/engine-rest/task/" + task + "/form-variables")
                            .status())
                    .as("%s reads the form of %s", user, process)
                    .isIn(sees ? new Object[] {200} : new Object[] {403, 404});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"region-norr", "af-norr", "fk-soder", "agare-prov", "chair-prov", "designer"})
    void nobodyElseFindsAnythingOfAStep(String user) {
        ProcessInstance step = house.step("avslut", "WALL-HIDDEN");
        String id = step.getId();

        for (String path : new String[] {
            "/process-instance/" + id,
            "/process-instance/" + id + "/variables",
            "/process-instance/" + id + "/activity-instances",
            "/process-definition/" + step.getProcessDefinitionId() + "/xml",
        }) {
            int status = as(user).get("/engine-rest" + path).status();
            if (!(user.equals("designer") && path.endsWith("/xml"))
                    && !(user.equals("fk-soder") && path.endsWith("/xml"))) {
                assertThat(status).as("%s %s", user, path).isIn(403, 404);
            }
        }
        for (String path : new String[] {
            "/process-instance?maxResults=50&processInstanceIds=" + id,
            "/execution?maxResults=50&processInstanceId=" + id,
            "/variable-instance?maxResults=50&processInstanceIdIn=" + id,
            "/history/process-instance?maxResults=50&processInstanceId=" + id,
            "/history/activity-instance?maxResults=50&processInstanceId=" + id,
            "/history/task?maxResults=50&processInstanceId=" + id,
            "/history/variable-instance?maxResults=50&processInstanceId=" + id,
            "/history/detail?maxResults=50&processInstanceId=" + id,
            "/history/user-operation?maxResults=50&processInstanceId=" + id,
            "/history/identity-link-log?maxResults=50",
        }) {
            assertThat(as(user).get("/engine-rest" + path).body())
                    .as("%s %s", user, path)
                    .doesNotContain(id, "WALL-HIDDEN", House.SECRET);
        }
    }

    @Test
    void aCaseworkerReadsTheTaskButNotTheInstance() {
        ProcessInstance step = house.step("avslut", "WALL-OWN");

        assertThat(as("fk-norr")
                        .get("/engine-rest/process-instance/" + step.getId() + "/variables")
                        .status())
                .isEqualTo(403);
        assertThat(as("fk-norr")
                        .get("/engine-rest/variable-instance?maxResults=50&processInstanceIdIn=" + step.getId())
                        .body())
                .doesNotContain("investigator");
        assertThat(as("fk-norr")
                        .get("/engine-rest/history/variable-instance?maxResults=50&processInstanceId=" + step.getId())
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void theProjectLeadSeesWhereCasesWaitButNoVariables() {
        ProcessInstance step = house.step("avslut", "WALL-LEAD");
        String id = step.getId();
        Caller lead = as("lead-prov");

        assertThat(lead.get("/engine-rest/process-instance/" + id).status()).isEqualTo(200);
        assertThat(lead.get("/engine-rest/history/activity-instance?maxResults=50&processInstanceId=" + id)
                        .body())
                .contains(id);
        assertThat(lead.get("/engine-rest/process-instance/" + id + "/variables")
                        .status())
                .isEqualTo(403);
        assertThat(lead.get("/engine-rest/task/" + house.taskOf(step).getId() + "/form-variables")
                        .status())
                .isEqualTo(403);
        assertThat(lead.get("/engine-rest/variable-instance?maxResults=50").body())
                .isEqualTo("[]");
        assertThat(lead.get("/engine-rest/history/variable-instance?maxResults=50")
                        .body())
                .isEqualTo("[]");
        assertThat(lead.get("/engine-rest/history/detail?maxResults=50").body()).isEqualTo("[]");
    }

    @Test
    void theProjectLeadSeesOwnInsatserOnly() {
        accounts.ensure(
                "lead-annan", "Leo Annan", se.rehabvagen.domain.Role.PROJEKTLEDARE, java.util.Set.of("annan.enhet"));
        String id = house.step("avslut", "WALL-OTHER").getId();

        assertThat(as("lead-annan")
                        .get("/engine-rest/process-instance?maxResults=50&processInstanceIds=" + id)
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void aProtectedPersonIsSeenByThePairOnly() {
        String number = "WALL-PROTECTED";
        var unit = new CareUnit(
                "norr",
                "Norra enheten",
                CareUnit.Kind.VARDCENTRAL,
                LocalDate.of(2020, 1, 1),
                List.of("fk-norr"),
                "region-norr");
        cases.enrolled(new Enrolment(
                new CaseNumber(number),
                "prov",
                unit,
                House.NORTH,
                "K",
                LocalDate.of(2020, 1, 1),
                "anstalld",
                "sjukfall_over_ett_ar",
                LocalDate.of(2024, 1, 1),
                "fk-norr",
                "region-norr",
                true,
                null));
        ProcessInstance step = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("samtycke")
                .singleResult();
        String task = house.taskOf(step).getId();

        assertThat(as("region-norr").get("/engine-rest/task/" + task).status()).isEqualTo(200);
        accounts.ensure("region-norr2", "Rut Andra", se.rehabvagen.domain.Role.REHABKOORDINATOR, Set.of(House.NORTH));
        for (String user : new String[] {"region-norr2", "fk-norr2", "lead-prov", "af-norr"}) {
            assertThat(as(user).get("/engine-rest/task/" + task).status())
                    .as(user)
                    .isIn(403, 404);
            for (String path : new String[] {
                "/task?maxResults=50&processInstanceId=" + step.getId(),
                "/process-instance?maxResults=50&processInstanceIds=" + step.getId(),
                "/history/process-instance?maxResults=50&processInstanceId=" + step.getRootProcessInstanceId(),
                "/history/activity-instance?maxResults=50&processInstanceId=" + step.getRootProcessInstanceId(),
                "/history/task?maxResults=50&processInstanceId=" + step.getId(),
            }) {
                assertThat(as(user).get("/engine-rest" + path).body())
                        .as("%s %s", user, path)
                        .doesNotContain(step.getId(), number, task);
            }
        }
    }

    @Test
    void theAdministratorCrossesUnits() {
        String id = house.step("avslut", "WALL-ADMIN").getId();

        assertThat(as("admin").get("/engine-rest/process-instance/" + id).status())
                .isEqualTo(200);
        assertThat(as("admin")
                        .get("/engine-rest/task?maxResults=50&processInstanceId=" + id)
                        .body())
                .contains(id);
    }
}
