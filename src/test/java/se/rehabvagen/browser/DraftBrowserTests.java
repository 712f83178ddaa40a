package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rehabvagen.testing.Ward.COLLEAGUE;
import static se.rehabvagen.testing.Ward.COORDINATOR;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Ward;

/** That what somebody types in Tasklist is lost neither with the session nor to a colleague who is first. */
@BrowserTest
class DraftBrowserTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String FORM = ".fjs-form";
    private static final String COMPLETE = ".form-actions button.btn-primary";
    private static final String SAVED = ".house-saved";
    private static final String TOLD = ".house-note-told";
    private static final String PROBLEM = ".house-note-problem";
    private static final String NOTE = "Anteckning";

    /** What Tasklist does by itself every few seconds. */
    private static final String LOOKS_AGAIN =
            "angular.element(document.body).injector().get('$rootScope').$broadcast('refresh')";

    private static final LocalDate TODAY = LocalDate.now(EngineClock.SWEDEN);

    @Autowired
    private ServletWebServerApplicationContext house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Ward ward;
    private Visitor visitor;
    private CaseNumber number;
    private Task task;

    @BeforeAll
    void openTheWard() {
        ward = Ward.open(house);
    }

    @BeforeEach
    void aFormIsOpen(Visits.Door door) {
        number = ward.enrol();
        task = ward.taskOf(number);
        visitor = door.visitor();
        visitor.goTo(address(), COORDINATOR);
        assertThat(visitor.at(FORM)).isVisible();
    }

    private String address() {
        return "/camunda/app/tasklist/default/#/?task=" + task.getId();
    }

    private void openAnew() {
        visitor.goTo("/");
        visitor.goTo(address());
        assertThat(visitor.at(FORM)).isVisible();
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
        assertThat(visitor.at(SAVED)).containsText("Utkast sparat 20");
        await().atMost(PATIENCE).until(() -> drafts() == 1 && keptNote().equals("Vill tänka över det."));
        assertThat(String.valueOf(visitor.ask("Object.keys(localStorage).join(' ')")))
                .doesNotContain("camunda-form");

        visitor.expectsRefusals(401);
        visitor.loseSession();
        visitor.ask(LOOKS_AGAIN);
        visitor.loginHere(COORDINATOR);

        assertThat(visitor.at(FORM)).containsText("Samtycker individen till utbyte");
        assertThat(visitor.at(TOLD))
                .containsText(Pattern.compile(
                        "Ett utkast från \\d{4}-\\d\\d-\\d\\d kl\\. \\d\\d\\.\\d\\d har återställts\\."));
        assertThat(visitor.button("Börja om")).isVisible();
        assertThat(visitor.field(NOTE)).hasValue("Vill tänka över det.");
        assertThat(visitor.day("Datum för svaret")).hasValue(TODAY.toString());
        assertThat(visitor.barriers(".house-notes")).isEmpty();
        Locator card = visitor.at(".task")
                .filter(new Locator.FilterOptions().setHasText(number.value()))
                .locator(".house-card");
        assertThat(card).containsText("Vårdcentralen Eken");
        assertThat(card).containsText("kom i dag");
        assertThat(visitor.barriers(".house-card")).isEmpty();

        visitor.at(COMPLETE).click();

        assertThat(visitor.at(FORM)).not().isVisible();
        assertThat(drafts()).isZero();
    }

    private String keptNote() {
        return Ward.json(Caller.browser(port, COORDINATOR)
                        .get("/camunda/api/engine/engine/default/task/" + task.getId() + "/form-variables"))
                .path("consentNote")
                .path("value")
                .asText();
    }

    /** Leaving the field draws an error, which pushes the button away under the mouse. */
    @Test
    void wordsThatAreNoDayStayToBeMendedInTheFormAndInItsDraft() {
        visitor.choose("Samtycker individen till utbyte", "Nej");
        visitor.day("Datum för svaret").click();
        visitor.day("Datum för svaret").pressSequentially("31 feb 2026");
        visitor.at(COMPLETE).click();

        assertThat(visitor.at(PROBLEM)).containsText("Formuläret är inte klart.");
        assertThat(visitor.at(FORM)).containsText("Skriv datumet som ÅÅÅÅ-MM-DD");
        assertThat(visitor.at(SAVED)).containsText("Utkast sparat 20");

        openAnew();

        assertThat(visitor.day("Datum för svaret")).hasValue("31 feb 2026");
        assertThat(visitor.at(FORM)).containsText("Skriv datumet som ÅÅÅÅ-MM-DD");
    }

    @Test
    void aFormThatIsSomebodyElsesTakesNothingIn(Visits.Door door) {
        Visitor colleague = door.visitor();
        colleague.goTo(address(), COLLEAGUE);

        assertThat(colleague.at(FORM)).isVisible();
        assertThat(colleague.field(NOTE)).not().isEditable();
        assertThat(colleague.day("Datum för svaret")).not().isEditable();
        assertThat(visitor.field(NOTE)).isEditable();
    }

    @Test
    void whatIsTypedAfterTheSessionHasEndedIsSavedAfterANewLogin() {
        visitor.write(NOTE, "Före.");
        assertThat(visitor.at(SAVED)).isVisible();

        visitor.expectsRefusals(401, 403);
        visitor.loseSession();
        visitor.write(NOTE, " Efter.");
        assertThat(visitor.at(PROBLEM)).containsText("Du är inte längre inloggad");
        assertThat(visitor.at(PROBLEM)).containsText("Logga in i en ny flik");
        visitor.loginInAnotherTab(COORDINATOR);

        await().atMost(PATIENCE).until(() -> keptNote().equals("Före. Efter."));
        assertThat(visitor.field(NOTE)).hasValue("Före. Efter.");
    }

    @Test
    void whoBeginsAnewGetsTheFormAsItWas() {
        visitor.write(NOTE, "Fel ärende.");
        assertThat(visitor.at(SAVED)).isVisible();
        openAnew();

        visitor.button("Börja om").click();
        visitor.button("Ja, börja om").click();

        assertThat(visitor.at(TOLD)).not().isVisible();
        assertThat(visitor.field(NOTE)).hasValue("");
        assertThat(drafts()).isZero();
    }

    @Test
    void whoComesSecondReadsWhoWasFirstAndCopiesWhatTheyWrote() {
        visitor.choose("Samtycker individen till utbyte", "Nej");
        visitor.type("Datum för svaret", TODAY);
        visitor.write(NOTE, "Mina ord.");
        assertThat(visitor.at(SAVED)).isVisible();
        String no = Ward.submission(Map.of("consentAnswer", "nej", "consentDate", TODAY.toString()));
        Caller.Answer first =
                Caller.program(port, COLLEAGUE).post("/engine-rest/task/" + task.getId() + "/submit-form", no);
        assertThat(first.status()).as(first.body()).isEqualTo(204);

        visitor.expectsRefusals(404, 409);
        visitor.at(COMPLETE).click();

        assertThat(visitor.at(PROBLEM)).containsText("Uppgiften är redan slutförd av Karl Ask (20");
        assertThat(visitor.field(NOTE)).hasValue("Mina ord.");
        visitor.button("Kopiera det du skrev").click();
        Locator copy = visitor.at(".house-note textarea");
        assertThat(copy).hasValue(Pattern.compile("Samtycker individen till utbyte av uppgifter\\? Nej"));
        assertThat(copy).hasValue(Pattern.compile("Anteckning: Mina ord\\."));
        assertThat(visitor.barriers(".house-notes")).isEmpty();
    }

    @Test
    void whoClaimsSecondReadsWhoWasFirst() {
        engine.getTaskService().setAssignee(task.getId(), null);
        openAnew();
        Caller.program(port, COLLEAGUE)
                .post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\":\"%s\"}".formatted(COLLEAGUE));

        visitor.expectsRefusals(409);
        visitor.at("[cam-tasklist-task-meta] .claim").click();

        assertThat(visitor.at(".page-notifications .alert-danger"))
                .containsText("Uppgiften har redan tagits av Karl Ask.");
    }
}
