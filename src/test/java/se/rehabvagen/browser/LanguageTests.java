package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** The webapps speak Swedish, and English to whoever's browser asks for it first. Days are the same in both. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageTests {

    private static final String PROJECT = "sprakprov";
    private static final By DAY = By.cssSelector(".fjs-form-field-datetime input");
    private static final By CALENDAR = By.cssSelector(".flatpickr-calendar.open");
    private static final By FIRST_WEEKDAY = By.cssSelector(".flatpickr-calendar.open .flatpickr-weekdaycontainer span");
    private static final By ERROR = By.cssSelector(".fjs-form-field-error");

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

    private final Map<Language, Visitor> visitors = new EnumMap<>(Language.class);

    @BeforeAll
    void somebodyWaitsForAConsent() {
        for (Language language : Language.values()) {
            visitors.put(language, new Visitor(Chromium.open(language.browser), port));
        }
        SmallProject.play(port, PROJECT, "SPR-0001", "2021-08-23;inskriven;");
        jobs.createJobQuery()
                .tenantIdIn(PROJECT)
                .timers()
                .duedateLowerThan(new Date())
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    @AfterAll
    void close() {
        visitors.values().forEach(Visitor::close);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskSpeaksTheLanguageOfItsReader(Language language) {
        Visitor visitor = visitors.get(language);
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey("SPR-0001")
                .active()
                .singleResult();
        visitor.login(task.getAssignee());
        visitor.goTo("/camunda/app/tasklist/default/");
        visitor.seesTitle(language.title);
        assertThat(visitor.read(By.cssSelector(".no-task, .task-details .well")))
                .contains(language.nothingChosen);
        assertThat(visitor.ask("document.documentElement.lang")).isEqualTo(language.browser.substring(0, 2));
        assertThat(visitor.ask("getComputedStyle(document.querySelector('.ce-eol-banner')).display"))
                .isEqualTo("none");

        visitor.goTo("/camunda/app/tasklist/default/#/?task=" + task.getId());
        visitor.click(By.xpath("//button[contains(normalize-space(.),'%s')]".formatted(language.complete)));
        assertThat(visitor.read(ERROR)).isEqualTo(language.required);

        assertThat(visitor.property(DAY, "placeholder")).isEqualTo(language.dayAsAsked);
        visitor.click(DAY);
        assertThat(visitor.read(FIRST_WEEKDAY)).isEqualTo(language.firstWeekday);
        assertThat(visitor.read(CALENDAR)).contains(language.january);
        visitor.type("Datum för svaret", LocalDate.of(2026, 11, 22));
        assertThat(visitor.property(DAY, "value")).isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({
        "tasklist, Rehabvägen Uppgifter",
        "cockpit, Rehabvägen Cockpit",
        "admin, Rehabvägen Användare",
        "welcome, Rehabvägen Min profil"
    })
    void eachWebappBearsOurName(String webapp, String title) {
        Visitor visitor = visitors.get(Language.SWEDISH);
        visitor.login("admin");
        visitor.goTo("/camunda/app/%s/default/".formatted(webapp));

        visitor.seesTitle(title);
        assertThat(visitor.read(By.className("navbar-brand"))).isEqualTo(title);
    }

    @Test
    void textsThatTheBrowserKeptFromAnOlderVersionAreNotShown() {
        Visitor visitor = visitors.get(Language.SWEDISH);
        visitor.login("admin");
        visitor.goTo("/camunda/app/welcome/default/");
        visitor.seesTitle("Rehabvägen Min profil");
        visitor.ask("localStorage.setItem('camunda-web', %s.replaceAll('Ändra profilen', 'GAMMALT'))".formatted(KEPT));
        assertThat(visitor.ask(KEPT + ".includes('GAMMALT')")).isEqualTo("true");

        visitor.goTo("/assets/rehabvagen.svg");
        visitor.goTo("/camunda/app/welcome/default/");

        assertThat(visitor.read(By.id("user-profile"))).contains("Ändra profilen");
        assertThat(visitor.ask(KEPT + ".includes('GAMMALT')")).isEqualTo("false");
    }
}
