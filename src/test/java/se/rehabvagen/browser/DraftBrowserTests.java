package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rehabvagen.testing.Ward.COLLEAGUE;
import static se.rehabvagen.testing.Ward.COORDINATOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Ward;
import se.rehabvagen.testing.WholeApplicationTest;

/** That what somebody types in Tasklist is lost neither with the session nor to a colleague who is first. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftBrowserTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final By FORM = By.cssSelector(".fjs-form");
    private static final By COMPLETE = By.cssSelector(".form-actions button.btn-primary");
    private static final By SAVED = By.cssSelector(".house-saved");
    private static final By TOLD = By.cssSelector(".house-note-told");
    private static final By PROBLEM = By.cssSelector(".house-note-problem");
    private static final String NOTE = "Anteckning";
    private static final LocalDate TODAY = LocalDate.now(EngineClock.SWEDEN);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseProcess process;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Insatser insatser;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Ward ward;
    private Visitor visitor;
    private Task task;

    @BeforeAll
    void open() {
        visitor = new Visitor(Chromium.open(), port);
        ward = Ward.open(engine, process, accounts, insatser, port);
    }

    @AfterAll
    void close() {
        if (visitor != null) {
            visitor.close();
        }
    }

    @BeforeEach
    void aFormIsOpen() {
        task = ward.taskOf(ward.enrol());
        visitor.login(COORDINATOR);
        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.getId());
        visitor.read(FORM);
    }

    private int drafts() {
        return database.sql("select count(*) from rehabvagen.vault_draft where task_id = ?")
                .param(task.getId())
                .query(Integer.class)
                .single();
    }

    @Test
    void aHalfFilledFormComesBackAfterTheSessionHasEndedAndGoesWhenItIsCompleted() throws Exception {
        visitor.choose("Samtycker individen till utbyte", "Nej");
        visitor.type("Datum för svaret", TODAY);
        visitor.write(NOTE, "Vill tänka över det.");
        assertThat(visitor.read(SAVED)).startsWith("Utkast sparat 20");
        await().atMost(PATIENCE).until(() -> visitor.read(SAVED).startsWith("Utkast") && drafts() == 1);
        await().atMost(PATIENCE).until(() -> keptNote().equals("Vill tänka över det."));
        assertThat(visitor.storage()).doesNotContain("camunda-form");

        visitor.loseSession();
        visitor.loginHere(COORDINATOR);

        assertThat(visitor.read(FORM)).contains("Samtycker individen till utbyte");
        assertThat(visitor.read(TOLD))
                .matches("(?s)Ett utkast från \\d{4}-\\d\\d-\\d\\d kl\\. \\d\\d\\.\\d\\d har återställts\\..*Börja om");
        assertThat(visitor.written(NOTE)).isEqualTo("Vill tänka över det.");
        assertThat(visitor.day("Datum för svaret")).isEqualTo(TODAY.toString());
        assertThat(visitor.barriers(".house-notes")).isEmpty();
        assertThat(visitor.read(By.cssSelector(".house-card"))).contains("Vårdcentralen Eken", "kom i dag");
        assertThat(visitor.barriers(".house-card")).isEmpty();

        visitor.click(COMPLETE);

        assertThat(visitor.isGone(FORM)).isTrue();
        assertThat(drafts()).isZero();
    }

    private String keptNote() {
        return Ward.json(Caller.browser(port, COORDINATOR)
                        .get("/camunda/api/engine/engine/default/task/" + task.getId() + "/form-variables"))
                .path("consentNote")
                .path("value")
                .asText();
    }

    @Test
    void whatIsTypedAfterTheSessionHasEndedIsSavedAfterANewLogin() {
        visitor.write(NOTE, "Före.");
        visitor.read(SAVED);

        visitor.loseSession();
        visitor.write(NOTE, " Efter.");
        assertThat(visitor.read(PROBLEM)).contains("Du är inte längre inloggad", "Logga in i en ny flik");
        visitor.loginInAnotherTab(COORDINATOR);

        await().atMost(PATIENCE).until(() -> keptNote().equals("Före. Efter."));
        assertThat(visitor.written(NOTE)).isEqualTo("Före. Efter.");
    }

    @Test
    void whoBeginsAnewGetsTheFormAsItWas() {
        visitor.write(NOTE, "Fel ärende.");
        visitor.read(SAVED);
        visitor.goTo("/");
        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.getId());

        visitor.click(By.xpath("//button[.='Börja om']"));
        visitor.click(By.xpath("//button[.='Ja, börja om']"));

        assertThat(visitor.isGone(TOLD)).isTrue();
        assertThat(visitor.written(NOTE)).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void whoComesSecondReadsWhoWasFirstAndCopiesWhatTheyWrote() throws Exception {
        visitor.choose("Samtycker individen till utbyte", "Nej");
        visitor.type("Datum för svaret", TODAY);
        visitor.write(NOTE, "Mina ord.");
        visitor.read(SAVED);
        String no = Ward.submission(Map.of("consentAnswer", "nej", "consentDate", TODAY.toString()));
        Caller.Answer first =
                Caller.program(port, COLLEAGUE).post("/engine-rest/task/" + task.getId() + "/submit-form", no);
        assertThat(first.status()).as(first.body()).isEqualTo(204);

        visitor.click(COMPLETE);

        assertThat(visitor.read(PROBLEM)).contains("Uppgiften är redan slutförd av Karl Ask (20");
        assertThat(visitor.written(NOTE)).isEqualTo("Mina ord.");
        visitor.click(By.xpath("//button[.='Kopiera det du skrev']"));
        assertThat(visitor.value(By.cssSelector(".house-note textarea")))
                .contains("Samtycker individen till utbyte av uppgifter? Nej", "Anteckning: Mina ord.");
        assertThat(visitor.barriers(".house-notes")).isEmpty();
    }

    @Test
    void whoClaimsSecondReadsWhoWasFirst() {
        engine.getTaskService().setAssignee(task.getId(), null);
        visitor.goTo("/");
        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.getId());
        visitor.read(FORM);
        Caller.program(port, COLLEAGUE)
                .post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\":\"%s\"}".formatted(COLLEAGUE));

        visitor.click(By.cssSelector("[cam-tasklist-task-meta] .claim"));

        assertThat(visitor.read(By.cssSelector(".page-notifications .alert-danger")))
                .contains("Uppgiften har redan tagits av Karl Ask.");
    }
}
