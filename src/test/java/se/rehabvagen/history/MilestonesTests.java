package se.rehabvagen.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.WholeApplicationTest;
import se.rehabvagen.testing.WithoutDeploymentGate;

@WholeApplicationTest
class MilestonesTests {

    private static final Instant MIDNIGHT_IN_SWEDEN = Instant.parse("2022-03-31T22:30:00Z");

    @Autowired
    private RepositoryService models;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Milestones milestones;

    @Autowired
    private JdbcClient database;

    private CaseNumber caseNumber;
    private String instance;
    private String deployment;

    @BeforeEach
    void startACase() {
        deployment = WithoutDeploymentGate.deploy(
                engine,
                models.createDeployment()
                        .addClasspathResource("history/milestone-trial.bpmn")
                        .addClasspathResource("history/milestone-trial.form"));
        ClockUtil.setCurrentTime(Date.from(MIDNIGHT_IN_SWEDEN));
        caseNumber = new CaseNumber("MT-" + UUID.randomUUID().toString().substring(0, 8));
        instance = start(Map.of("insats", "prov", "unit", "vc-norr"));
    }

    @AfterEach
    void tidyUp() {
        ClockUtil.reset();
        assertThat(milestones.rebuild()).isZero();
        models.deleteDeployment(deployment, true);
        database.sql("delete from rehabvagen.milestone where insats = 'prov'").update();
    }

    @Test
    void aMilestoneTellsDayFactsAndPlace() {
        meets("again", "2022-03-15");

        Milestone held = milestones.of(caseNumber).get(0);

        assertThat(held.key()).isEqualTo("meeting-held");
        assertThat(held.occurredOn()).isEqualTo("2022-03-15");
        assertThat(held.recordedAt()).isEqualTo(MIDNIGHT_IN_SWEDEN);
        assertThat(held.facts()).isEqualTo(Map.of("meetingForm", "digitalt", "participants", "individ|fk"));
        assertThat(held.place()).isEqualTo(new Milestone.Place(caseNumber, "prov", "vc-norr"));
        assertThat(held.origin().processKey()).isEqualTo("milestone-trial");
    }

    @Test
    void withoutADayOfItsOwnItHappenedOnTheEnginesSwedishDay() {
        meets("again", "2022-03-15");

        assertThat(reached("plan-set")).singleElement().satisfies(plan -> {
            assertThat(plan.occurredOn()).isEqualTo("2022-04-01");
            assertThat(plan.facts())
                    .isEqualTo(Map.of("planDate", "2022-09-01", "alrAttempt", 2L, "exchangeConsent", true));
        });
    }

    @Test
    void eachRoundOfALoopIsAMilestoneWithItsOwnFacts() {
        meets("again", "2022-03-15");
        meets("again", "2022-03-16");
        meets("on", "2022-03-17");

        assertThat(reached("meeting-held"))
                .extracting(Milestone::occurredOn)
                .containsExactly(LocalDate.of(2022, 3, 15), LocalDate.of(2022, 3, 16), LocalDate.of(2022, 3, 17));
        assertThat(reached("plan-set"))
                .hasSize(3)
                .allSatisfy(plan -> assertThat(plan.text("planDate")).contains("2022-09-01"));
    }

    @Test
    void aCancelledStepIsNoMilestone() {
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId());

        assertThat(milestones.of(caseNumber)).extracting(Milestone::key).containsExactly("meeting-cancelled");
    }

    @Test
    void aDeletedInstanceReachesNothingMore() {
        runtime.deleteProcessInstance(instance, "fel");

        assertThat(milestones.of(caseNumber)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotReachedAndARetryDoublesNothing() {
        meets("on", "2022-03-15");
        String job =
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId();

        assertThatThrownBy(() -> jobs.executeJob(job)).hasMessageContaining("proof");
        assertThat(reached("gk-requested")).isEmpty();

        runtime.setVariable(instance, "proof", "ja");
        jobs.executeJob(job);
        assertThat(reached("gk-requested")).hasSize(1);
    }

    @Test
    void aTerminateEndEventIsReached() {
        ends("on", Map.of("exitDate", "2022-03-20", "exitReason", "studier"));

        assertThat(reached("exited")).singleElement().satisfies(exit -> {
            assertThat(exit.occurredOn()).isEqualTo("2022-03-20");
            assertThat(exit.text("exitReason")).contains("studier");
        });
    }

    @Test
    void aMessageEndEventIsReached() {
        ends("message", Map.of());

        assertThat(reached("left")).hasSize(1);
    }

    @Test
    void whatIsPlayedInCarriesTheRealTimeOfRegistrationAndNoInventedDay() {
        runtime.deleteProcessInstance(instance, "nytt");
        instance = start(Map.of("insats", "prov", "unit", "vc-norr", "recordedAt", "2023-01-02T03:04:05.678Z"));
        complete(Map.of("ending", "again"));

        assertThat(milestones.of(caseNumber)).singleElement().satisfies(only -> {
            assertThat(only.key()).isEqualTo("plan-set");
            assertThat(only.reachedAt()).isEqualTo(MIDNIGHT_IN_SWEDEN);
            assertThat(only.recordedAt()).isEqualTo("2023-01-02T03:04:05.678Z");
        });
    }

    @Test
    void theTenantTellsInsatsAndUnit() {
        String ofAUnit = WithoutDeploymentGate.deploy(
                engine,
                models.createDeployment()
                        .tenantId("prov.vc-norr")
                        .addClasspathResource("history/milestone-trial.bpmn")
                        .addClasspathResource("history/milestone-trial.form"));
        instance = runtime.createProcessInstanceByKey("milestone-trial")
                .processDefinitionTenantId("prov.vc-norr")
                .businessKey(caseNumber.value())
                .execute()
                .getId();
        meets("again", "2022-03-15");

        assertThat(milestones.of(caseNumber))
                .extracting(Milestone::place)
                .containsOnly(new Milestone.Place(caseNumber, "prov", "vc-norr"));
        assertThat(milestones.rebuild()).isZero();
        models.deleteDeployment(ofAUnit, true);
    }

    @Test
    void historyKeepsEarlierValuesOnlyOfWhatAMilestoneReads() {
        meets("again", "2022-03-15");
        meets("again", "2022-03-16");

        assertThat(count("act_hi_detail", "name_ = 'meetingDate'")).isEqualTo(2);
        assertThat(count("act_hi_detail", "name_ = 'ending'")).isZero();
        assertThat(count("act_hi_varinst", "name_ = 'ending'")).isEqualTo(1);
    }

    @Test
    void historyKeepsIncidentsAndWhatUsersDid() {
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.setAssignee(task, "utredare1");
        identity.setAuthentication("utredare1", List.of("camunda-admin"));
        try {
            tasks.complete(task, Map.of("ending", "on"));
        } finally {
            identity.clearAuthentication();
        }
        String job =
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
        jobs.setJobRetries(job, 1);
        assertThatThrownBy(() -> jobs.executeJob(job)).hasMessageContaining("proof");

        assertThat(count("act_hi_incident", "true")).isEqualTo(1);
        assertThat(count("act_hi_op_log", "operation_type_ = 'Complete' and user_id_ = 'utredare1'"))
                .isEqualTo(1);
        assertThat(count("act_hi_job_log", "job_exception_msg_ like '%proof%'")).isEqualTo(1);
    }

    @Test
    void whatBelongsToAWholeInsatsIsNoCaseWhateverItsBusinessKey() {
        instance = runtime.startProcessInstanceByKey(
                        "milestone-trial", "prov-hela", Map.<String, Object>of("insats", "prov-hela"))
                .getId();
        meets("again", "2022-03-15");

        assertThat(milestones.of(new CaseNumber("prov-hela"))).isEmpty();
        assertThat(milestones.between("prov-hela", LocalDate.of(2022, 3, 15), LocalDate.of(2022, 3, 15)))
                .extracting(Milestone::place)
                .containsExactly(new Milestone.Place(null, "prov-hela", null));
    }

    @Test
    void whatHappenedInTheInsatsWithoutACaseIsFoundByItsDays() {
        instance = runtime.startProcessInstanceByKey("milestone-trial", Map.<String, Object>of("insats", "prov"))
                .getId();
        meets("again", "2022-03-15");

        List<Milestone> found = milestones.between("prov", LocalDate.of(2022, 3, 15), LocalDate.of(2022, 3, 15));

        assertThat(found)
                .singleElement()
                .satisfies(held -> assertThat(held.caseNumber()).isEmpty());
        assertThat(milestones.between("prov", LocalDate.of(2022, 3, 16), LocalDate.of(2022, 3, 31)))
                .isEmpty();
    }

    @Test
    void aWrongTableIsPutRightFromEngineHistory() {
        meets("again", "2022-03-15");
        meets("on", "2022-03-16");
        List<Milestone> written = milestones.of(caseNumber);
        database.sql("update rehabvagen.milestone set occurred_on = '2000-01-01' where key = 'plan-set'")
                .update();
        database.sql("delete from rehabvagen.milestone where occurred_on = '2022-03-15'")
                .update();

        assertThat(milestones.rebuild()).isPositive();

        assertThat(milestones.of(caseNumber)).containsExactlyInAnyOrderElementsOf(written);
    }

    private long count(String table, String condition) {
        return database.sql("select count(*) from " + table + " where "
                        + (table.equals("act_hi_job_log") ? "process_instance_id_" : "proc_inst_id_") + " = ? and "
                        + condition)
                .param(instance)
                .query(Long.class)
                .single();
    }

    private String start(Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey("milestone-trial", caseNumber.value(), variables)
                .getId();
    }

    private void ends(String ending, Map<String, Object> variables) {
        meets(ending, "2022-03-15");
        runtime.setVariable(instance, "proof", "ja");
        runtime.setVariables(instance, variables);
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId());
    }

    private void meets(String ending, String day) {
        complete(Variables.createVariables()
                .putValue("ending", ending)
                .putValue("meetingDate", day)
                .putValue("meetingForm", "digitalt")
                .putValue("participants", "individ|fk")
                .putValue("planDate", "2022-09-01")
                .putValue("alrAttempt", 2L)
                .putValue("exchangeConsent", true));
    }

    private void complete(Map<String, Object> variables) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId(),
                variables);
    }

    private List<Milestone> reached(String key) {
        return milestones.of(caseNumber).stream()
                .filter(milestone -> milestone.key().equals(key))
                .toList();
    }
}
