package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** What only a real browser shows: that people get from the login to a task that is done, and that our pages are for all. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

    private static final String CASE = "WEB-0001";
    private static final By FORM = By.cssSelector(".fjs-form");
    private static final By COMPLETE = By.xpath("//button[contains(normalize-space(.),'Slutför')]");
    private static final By REFUSAL = By.cssSelector(".page-notifications .alert-danger");

    @Autowired
    private JdbcClient database;

    @Autowired
    private ManagementService jobs;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void somebodyWaitsForAConsent() {
        ChromeDriver browser = Chromium.open();
        visitor = new Visitor(browser, port);
        SmallProject.play(port, "webblasarprov", CASE, "2021-08-23;inskriven;");
        jobs.createJobQuery()
                .tenantIdIn("webblasarprov")
                .timers()
                .duedateLowerThan(new Date())
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    @AfterAll
    void close() {
        if (visitor != null) {
            visitor.close();
        }
    }

    @Test
    void aTaskIsFoundInTasklistRefusedInSwedishAndCompleted() {
        Map<String, Object> task = openTask();
        LocalDate today = LocalDate.now(EngineClock.SWEDEN);
        visitor.login((String) task.get("assignee_"));
        visitor.click(By.linkText("Uppgifter"));
        for (String filter : List.of("Mina", "Min enhets", "Försenade")) {
            assertThat(visitor.read(
                            By.xpath("//*[contains(@class,'task-filters')]//a[contains(.,'%s')]".formatted(filter))))
                    .startsWith(filter);
        }
        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.get("id_"));
        assertThat(visitor.read(FORM)).contains("Samtycker individen till utbyte av uppgifter?");

        visitor.choose("Samtycker individen till utbyte", "Nej");
        visitor.type("Datum för svaret", today.plusDays(40));
        visitor.click(COMPLETE);

        assertThat(visitor.read(REFUSAL)).contains("Fältet ”Datum för svaret” kan inte vara ett datum framåt i tiden.");
        assertThat(openTask()).isEqualTo(task);

        visitor.click(By.cssSelector(".page-notifications .alert div[ng-transclude] .close"));
        visitor.type("Datum för svaret", today);
        visitor.click(COMPLETE);

        assertThat(visitor.isGone(FORM)).isTrue();
        assertThat(reasonOfTheEnd(task)).isEqualTo("completed");
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
        "utredare1, /arenden/WEB-0001",
        "utredare1, /arenden/WEB-0001/min-plan",
        "utredare1, /arenden",
        "utredare1, /arenden?vem=enhet&visa=avslutade&ordna=-sedan",
        "rehab-vc-strandhagen, /arenden",
        "rehab-vc-strandhagen, /sok",
        "af1, /arenden",
        "admin, /",
        "designer, /",
        "ordforande, /tillganglighet"
    })
    void ourPagesShutNobodyOut(String user, String page) throws Exception {
        visitor.login(user);
        visitor.goTo(page);

        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void theLoginShutsNobodyOut() throws Exception {
        visitor.goTo("/login");

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
