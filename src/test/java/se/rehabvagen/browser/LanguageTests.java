package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.testing.SmallProject;

/** The webapps speak Swedish, and English to whoever's browser asks for it first. Days are the same in both. */
@BrowserTest
class LanguageTests {

    private static final String PROJECT = "sprakprov";
    private static final String DAY = ".fjs-form-field-datetime .flatpickr-input";
    private static final String CALENDAR = ".flatpickr-calendar.open";
    private static final String FIRST_WEEKDAY = ".flatpickr-calendar.open .flatpickr-weekdaycontainer span";
    private static final String ERROR = ".fjs-form-field-error";

    private static final String KEPT = "localStorage.getItem('camunda-web')";

    private enum Language {
        SWEDISH(
                "sv-SE",
                "Rehabvägen Uppgifter",
                "Slutför",
                "Fältet måste fyllas i.",
                "åååå-mm-dd",
                "mån",
                "januari",
                "Välj en uppgift i listan."),
        ENGLISH(
                "en-US",
                "Rehabvägen Tasks",
                "Complete",
                "Field is required.",
                "yyyy-mm-dd",
                "Mon",
                "January",
                "Select a task in the list.");

        private final String browser;
        private final String title;
        private final String complete;
        private final String required;
        private final String dayAsAsked;
        private final String firstWeekday;
        private final String january;
        private final String nothingChosen;

        Language(
                String browser,
                String title,
                String complete,
                String required,
                String dayAsAsked,
                String firstWeekday,
                String january,
                String nothingChosen) {
            this.browser = browser;
            this.title = title;
            this.complete = complete;
            this.required = required;
            this.dayAsAsked = dayAsAsked;
            this.firstWeekday = firstWeekday;
            this.january = january;
            this.nothingChosen = nothingChosen;
        }
    }

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    @BeforeAll
    void somebodyWaitsForAConsent() {
        SmallProject.play(port, PROJECT, "SPR-0001", "2021-08-23;inskriven;");
        jobs.createJobQuery()
                .tenantIdIn(PROJECT)
                .timers()
                .duedateLowerThan(new Date())
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    @ParameterizedTest
    @EnumSource
    void aTaskSpeaksTheLanguageOfItsReader(Language language, Visits.Door door) {
        Visitor visitor = door.visitor(language.browser);
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey("SPR-0001")
                .active()
                .singleResult();
        visitor.goTo("/camunda/app/tasklist/default/", task.getAssignee());
        assertThat(visitor.page()).hasTitle(language.title);
        assertThat(visitor.at(".no-task, .task-details .well").first()).containsText(language.nothingChosen);
        assertThat(visitor.at("html")).hasAttribute("lang", language.browser.substring(0, 2));
        assertThat(visitor.at(".ce-eol-banner")).hasCSS("display", "none");

        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.getId());
        visitor.button(language.complete).click();
        assertThat(visitor.at(ERROR).first()).hasText(language.required);

        assertThat(visitor.at(DAY)).hasAttribute("placeholder", language.dayAsAsked);
        visitor.at(DAY).click();
        assertThat(visitor.at(FIRST_WEEKDAY).first()).hasText(language.firstWeekday);
        assertThat(visitor.at(CALENDAR)).containsText(language.january);
        visitor.type("Datum för svaret", LocalDate.of(2026, 11, 22));
        assertThat(visitor.at(DAY)).hasValue("2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({
        "tasklist, Rehabvägen Uppgifter",
        "cockpit, Rehabvägen Cockpit",
        "admin, Rehabvägen Användare",
        "welcome, Rehabvägen Min profil"
    })
    void eachWebappBearsOurName(String webapp, String title, Visits.Door door) {
        Visitor visitor = door.visitor();
        visitor.goTo("/camunda/app/%s/default/".formatted(webapp), "admin");

        assertThat(visitor.page()).hasTitle(Pattern.compile("^" + title + "( \\| Översikt)?$"));
        assertThat(visitor.at(".navbar-brand")).hasText(title);
    }

    @Test
    void textsThatTheBrowserKeptFromAnOlderVersionAreNotShown(Visits.Door door) {
        Visitor visitor = door.visitor();
        visitor.goTo("/camunda/app/welcome/default/", "admin");
        assertThat(visitor.at("#user-profile")).containsText("Ändra profilen");
        visitor.ask("localStorage.setItem('camunda-web', %s.replaceAll('Ändra profilen', 'GAMMALT'))".formatted(KEPT));
        assertThat(visitor.ask(KEPT + ".includes('GAMMALT')")).isEqualTo(true);

        visitor.goTo("/assets/rehabvagen.svg");
        visitor.goTo("/camunda/app/welcome/default/");

        assertThat(visitor.at("#user-profile")).containsText("Ändra profilen");
        assertThat(visitor.ask(KEPT + ".includes('GAMMALT')")).isEqualTo(false);
    }
}
