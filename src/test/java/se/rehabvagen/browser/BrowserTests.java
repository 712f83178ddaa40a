package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.testing.SmallProject;

/** What only a real browser shows: that people get from the login to a task that is done, and that our pages are for all. */
@BrowserTest
class BrowserTests {

    private static final String CASE = "WEB-0001";
    private static final String FORM = ".fjs-form";
    private static final String REFUSAL = ".house-note-problem";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ManagementService jobs;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void somebodyWaitsForAConsent() {
        SmallProject.play(port, "webblasarprov", CASE, "2021-08-23;inskriven;");
        jobs.createJobQuery()
                .tenantIdIn("webblasarprov")
                .timers()
                .duedateLowerThan(new Date())
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    @BeforeEach
    void somebodyComes(Visits.Door door) {
        visitor = door.visitor();
    }

    @Test
    void aTaskIsFoundInTasklistRefusedInSwedishAndCompleted() {
        Map<String, Object> task = openTask();
        LocalDate today = LocalDate.now(EngineClock.SWEDEN);
        visitor.goTo("/", (String) task.get("assignee_"));
        visitor.at("nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Uppgifter"))
                .click();
        for (String filter : List.of("Mina", "Min enhets", "Försenade")) {
            assertThat(filter(visitor, filter)).isVisible();
        }
        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.get("id_"));
        assertThat(visitor.at(FORM)).containsText("Samtycker individen till utbyte av uppgifter?");

        visitor.choose("Samtycker individen till utbyte", "Nej");
        visitor.type("Datum för svaret", today.plusDays(40));
        visitor.expectsRefusals(400);
        visitor.button("Slutför").click();

        assertThat(visitor.at(REFUSAL))
                .containsText("Fältet ”Datum för svaret” kan inte vara ett datum framåt i tiden.");
        assertThat(openTask()).isEqualTo(task);

        visitor.type("Datum för svaret", today);
        visitor.button("Slutför").click();

        assertThat(visitor.at(FORM)).not().isVisible();
        assertThat(reasonOfTheEnd(task)).isEqualTo("completed");
    }

    private static Locator filter(Visitor visitor, String name) {
        return visitor.at(".task-filters a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name)));
    }

    @ParameterizedTest
    @CsvSource({
        "projektledare, /",
        "projektledare, /intag",
        "projektledare, /rapporter",
        "projektledare, /rapporter/webblasarprov.lagesrapport.4.1",
        "projektledare, /rapporter/webblasarprov.lagesrapport.4.1/skriv",
        "projektledare, /rapporter/uppgifter/webblasarprov",
        "projektledare, /rapporter/siffror/webblasarprov",
        "ordforande, /underlag",
        "utredare1, /",
        "utredare1, /inskrivning",
        "utredare1, /kontaktuppgifter",
        "utredare3, /arenden/WEB-0001",
        "utredare3, /arenden/WEB-0001/min-plan",
        "utredare1, /arenden",
        "utredare1, /arenden?vem=enhet&visa=avslutade&ordna=-sedan",
        "rehab-vc-strandhagen, /arenden",
        "rehab-vc-strandhagen, /sok",
        "af1, /arenden",
        "admin, /",
        "designer, /"
    })
    void ourPagesShutNobodyOut(String user, String page) {
        visitor.goTo(page, user);

        assertThat(visitor.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/tillganglighet"})
    void whatIsOpenToAllShutsNobodyOut(String page) {
        visitor.goTo(page);

        assertThat(visitor.barriers()).isEmpty();
    }

    private Map<String, Object> openTask() {
        return database.sql("""
                        select task.id_, task.assignee_ from act_ru_task task
                        join act_ru_execution step on step.id_ = task.proc_inst_id_ where step.business_key_ = ?""").param(CASE).query().singleRow();
    }

    private String reasonOfTheEnd(Map<String, Object> task) {
        return database.sql("select delete_reason_ from act_hi_taskinst where id_ = ?")
                .param(task.get("id_"))
                .query(String.class)
                .single();
    }
}
