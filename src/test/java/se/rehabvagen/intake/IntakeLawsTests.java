package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.testing.WholeApplicationTest;

/** What holds for any project: here for the first cases of the reference project, several times over. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeLawsTests {

    private static final int CASES = 25;
    private static final String MIDDLE = "2021-02-28";

    @Autowired
    private IntakeDriver driver;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseEvents cases;

    @Autowired
    private EnrolmentDesk desk;

    @Autowired
    private IdentityService identities;

    private List<Map<String, Object>> standingBefore;

    @BeforeAll
    void aCaseStandsByWhileAnotherProjectIsPlayedIn() {
        driver.play(ReferenceFiles.of("standby", "BY-").first(3));
        standingBefore = standing();
        driver.play(ReferenceFiles.of("one-file", "ONE-").first(CASES));
    }

    /** Everything of the engine that bears a time, for the cases that stand by. */
    private List<Map<String, Object>> standing() {
        return database.sql("""
                        select 'timer', j.id_, j.duedate_, j.retries_ from act_ru_job j
                        join act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ like 'BY-%'
                        union all
                        select 'task', t.id_, t.create_time_, 0 from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ like 'BY-%'
                        union all
                        select 'past', h.id_, h.end_time_, 0 from act_hi_actinst h
                        join act_hi_procinst p on p.id_ = h.proc_inst_id_ where p.business_key_ like 'BY-%'
                        order by 1, 2""").query().listOfRows();
    }

    @Test
    void noTimerOrTimestampOfACaseThatStandsByIsTouched() {
        assertThat(standingBefore).isNotEmpty();
        assertThat(standing()).isEqualTo(standingBefore);
    }

    @Test
    void twoFilesOneAfterTheOtherGiveWhatOneGives() {
        ReferenceFiles project = ReferenceFiles.of("two-files", "TWO-").first(CASES);

        Intake early = driver.play(project.until(MIDDLE));
        Intake late = driver.play(project.after(MIDDLE));

        assertThat(late.errors()).isEmpty();
        assertThat(early.errors()).allSatisfy(error -> assertThat(error.text()).contains("inskriven"));
        assertThat(told("two-files")).isEqualTo(told("one-file"));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        Intake shuffled =
                driver.play(ReferenceFiles.of("shuffled", "MIX-").first(CASES).shuffled(3));

        assertThat(shuffled.errors()).isEmpty();
        assertThat(told("shuffled")).isEqualTo(told("one-file"));
    }

    /** The first person without a mapping, the second with a plan that is over when the next is made. */
    @Test
    void whatAListLeavesOutOnTheWayIsPassedAndNotInvented() {
        ReferenceFiles people = ReferenceFiles.of("passed", "OUT-").first(2);

        Intake intake = driver.play(people.telling("""
                        OUT-0001;2021-02-01;inskriven;;
                        OUT-0001;2021-02-03;samtycke;ja;
                        OUT-0001;2021-03-01;avslut;ater_i_arbete;
                        OUT-0002;2021-02-01;inskriven;;
                        OUT-0002;2021-02-03;samtycke;ja;
                        OUT-0002;2021-02-10;sassam;;
                        OUT-0002;2021-03-01;plan_for_avslut;2021-06-30;
                        OUT-0002;2021-07-01;plan_for_avslut;2021-12-31;
                        OUT-0002;2021-10-04;avslut;ater_i_arbete;"""));

        assertThat(intake.errors()).isEmpty();
        assertThat(keys("OUT-0001")).contains("exited").doesNotContain("sassam-held");
        assertThat(keys("OUT-0002"))
                .contains("plan-lapsed", "exited")
                .doesNotContain("plan-recalled")
                .filteredOn("plan-set"::equals)
                .hasSize(2);
    }

    /** The project's calendar asked for it before there were cases: who is still on the way is asked when the cases come. */
    @Test
    void inAProjectLongOverWhoHasNoExitIsFollowedUpOnce() {
        ReferenceFiles people = ReferenceFiles.of("long-over", "LONG-").first(2);

        Intake intake = driver.play(people.telling("""
                        LONG-0001;2021-02-01;inskriven;;
                        LONG-0001;2021-02-03;samtycke;ja;
                        LONG-0001;2021-02-10;sassam;;
                        LONG-0002;2021-02-01;inskriven;;
                        LONG-0002;2021-02-03;samtycke;ja;
                        LONG-0002;2021-02-10;sassam;;
                        LONG-0002;2021-10-04;avslut;ater_i_arbete;"""));
        cases.lastFollowUpDue(new CaseNumber("LONG-0001"));

        assertThat(intake.errors()).isEmpty();
        assertThat(openIn("project-follow-up", "LONG-%")).containsExactly("LONG-0001");
    }

    @Test
    void caseNumbersAreSuggestedAsPeopleCount() {
        ReferenceFiles people = ReferenceFiles.of("numbers", "NUM-").first(2);
        List<String> renumbered = people.participants().stream()
                .map(row -> row.replace("NUM-0001", "NUM-999").replace("NUM-0002", "NUM-1000"))
                .toList();
        driver.play(new ReferenceFiles("numbers", "NUM-", renumbered, people.events())
                .telling("NUM-999;2021-02-01;inskriven;;\nNUM-1000;2021-02-01;inskriven;;"));

        identities.setAuthentication("utredare1", List.of("forsakringsutredare"), List.of("numbers.vc-ekbacken"));
        try {
            assertThat(desk.suggestedNumber()).isEqualTo("NUM-1001");
        } finally {
            identities.clearAuthentication();
        }
    }

    private List<String> openIn(String model, String numbers) {
        return database.sql("""
                        select step.business_key_ from act_ru_task task
                        join act_ru_execution step on step.id_ = task.proc_inst_id_
                        join act_re_procdef model on model.id_ = task.proc_def_id_
                        where model.key_ = ? and step.business_key_ like ?""").params(model, numbers).query(String.class).list();
    }

    private List<String> keys(String number) {
        return database.sql("select key from rehabvagen.milestone where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    /** What a list tells; that a plan lapsed on its day is not in it. */
    private List<Map<String, Object>> told(String insats) {
        return database.sql("""
                        select split_part(case_number, '-', 2) as number, key, occurred_on, facts::text as facts
                        from rehabvagen.milestone where insats = ? and key <> 'plan-lapsed'
                        order by 1, 3, 2, 4""").param(insats).query().listOfRows();
    }
}
