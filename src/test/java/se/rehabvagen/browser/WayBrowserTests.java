package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.testing.SmallProject;

/** The whole way of one case as people go it: on our pages and in Tasklist, with the mouse, or with the keyboard alone. */
@BrowserTest
class WayBrowserTests {

    private static final String INSATS = "vagprov";
    private static final String INVESTIGATOR = "utredare3";
    private static final String COORDINATOR = "rehab-vc-strandhagen";
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    private static final String FORM = ".fjs-form";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final LocalDate today = LocalDate.now(EngineClock.SWEDEN);

    @BeforeAll
    void aProjectRuns() {
        SmallProject.play(port, INSATS, "VAG-0001", "2021-08-23;inskriven;");
    }

    @Test
    void fromTheEnrolmentToTheExit(Visits.Door door) {
        Visitor investigator = door.visitor();
        Visitor coordinator = door.visitor();
        enrols(investigator, "VAG-0002", "19850505-9801");

        open(coordinator, COORDINATOR, "VAG-0002", "Inhämta samtycke");
        for (String question :
                List.of("Samtycker individen", "Arbetsförmedlingen?", "arbetsgivaren?", "Får Regionen")) {
            coordinator.choose(question, "Ja");
        }
        coordinator.choose("Registrering i SUS?", "Nej");
        coordinator.choose("Så lämnades samtycket", "Skriftligt");
        coordinator.field("Hälsa och vård").check();
        coordinator.field("Planering").check();
        coordinator.type("Datum för svaret", today);
        complete(coordinator, "VAG-0002", "Inhämta samtycke");

        open(investigator, "VAG-0002", "Genomför SASSAM-kartläggning");
        investigator.type("Datum för kartläggningen", today);
        investigator.pick("Mötesform", "Telefon");
        investigator.choose("Individens önskan", "Ingen särskild önskan");
        investigator.choose("Behov av rehabilitering", "Inget");
        investigator.choose("Arbetsgivarens plan", "Finns");
        investigator.pick("Nästa steg", "Plan för avslut");
        investigator.choose("Dokumenterat i egen akt?", "Ja");
        complete(investigator, "VAG-0002", "Genomför SASSAM-kartläggning");

        plans(investigator, "Sätt plan för avslut");
        open(investigator, "VAG-0002", "Sätt plan för avslut");
        investigator.pick("Väg till avslut", "Återgång i arbete");
        investigator.pick("Beslutad vid", "SASSAM-kartläggning");
        investigator.type("Planen beslutad den", today);
        investigator.type("Planerat avslut", today.minusDays(1));
        investigator.expectsRefusals(400);
        investigator.button("Slutför").click();
        assertThat(investigator.at(".house-note-problem"))
                .containsText("Fältet ”Planerat avslut” ska vara ett datum efter dagens.");
        assertThat(isOpen("VAG-0002", "Sätt plan för avslut")).isTrue();
        investigator.type("Planerat avslut", today.plusDays(60));
        complete(investigator, "VAG-0002", "Sätt plan för avslut");

        plans(investigator, "Registrera avslut");
        open(investigator, "VAG-0002", "Registrera avslut");
        investigator.choose("Ska ärendet avslutas?", "Ja, ärendet avslutas");
        investigator.type("Avslutsdatum", today);
        investigator.pick("Avslutsanledning", "Studier");
        investigator.pick("Sysselsättning", "Studier");
        investigator.pick("Försörjning", "Studiemedel");
        investigator.choose("Inskriven hos Arbetsförmedlingen?", "Nej");
        complete(investigator, "VAG-0002", "Registrera avslut");

        investigator.goTo("/arenden/VAG-0002");
        assertThat(investigator.at(".arende")).containsText("Avslutad " + today);
        investigator.picture("arende-avslutat", ".arende");
    }

    @Test
    void withTheKeyboardAlone(Visits.Door door) {
        Visitor investigator = door.visitor();
        enrols(investigator, "VAG-0003", "19860606-9824");
        Visitor coordinator = door.visitor();
        open(coordinator, COORDINATOR, "VAG-0003", "Inhämta samtycke");
        assertThat(coordinator.at(FORM)).isVisible();

        tabTo(coordinator, "Samtycker individen");
        // Stands at the first answer, and goes on to the second: no.
        coordinator.page().keyboard().press("ArrowDown");
        tabTo(coordinator, "Datum för svaret");
        coordinator.page().keyboard().type(today.toString());
        coordinator.page().keyboard().press("Enter");
        tabTo(coordinator, "Slutför");
        coordinator.page().keyboard().press("Enter");

        await().atMost(PATIENCE).until(() -> !isOpen("VAG-0003", "Inhämta samtycke"));
        assertThat(reached("VAG-0003")).contains("consent-refused");
    }

    /** Goes on from field to field until the keyboard is at the one that a screen reader calls so. */
    private static void tabTo(Visitor visitor, String name) {
        String focused = """
                () => { const at = document.activeElement;
                    const group = at.closest('[role=group], fieldset, .fjs-form-field');
                    return [at.ariaLabel, at.textContent, ...[...(at.labels ?? [])].map(label => label.textContent),
                        group?.textContent].join(' '); }""";
        for (int step = 0; step < 120; step++) {
            visitor.page().keyboard().press("Tab");
            if (String.valueOf(visitor.page().evaluate(focused)).contains(name)) {
                return;
            }
        }
        throw new AssertionError("The keyboard never came to " + name);
    }

    private void enrols(Visitor investigator, String number, String personalNumber) {
        investigator.goTo("/inskrivning", INVESTIGATOR);
        investigator.at("#enhet").selectOption(INSATS + ".vc-strandhagen");
        investigator.at("#arendenummer").fill(number);
        investigator.at("#personnummer").fill(personalNumber);
        investigator.at("#fornamn").fill("Åsa");
        investigator.at("#efternamn").fill("Öberg-Ärlig");
        investigator.at("[name=kon][value=K]").check();
        investigator.at("#sjukskriven_fran").fill("2018-01-01");
        investigator.at("#sysselsattning").selectOption("studerande");
        investigator.at("[name=urvalsgrund][value=sjukfall_over_ett_ar]").check();
        investigator.button("Skriv in").click();
        assertThat(investigator.at("[role=status]")).containsText("Personen är inskriven i ärende");
    }

    private void plans(Visitor investigator, String step) {
        open(investigator, "VAG-0002", "Planera nästa steg");
        investigator.field(step).check();
        investigator.type("Bevakningsdatum", today.plusDays(30));
        complete(investigator, "VAG-0002", "Planera nästa steg");
    }

    private void open(Visitor visitor, String user, String number, String name) {
        visitor.goTo("/", user);
        open(visitor, number, name);
    }

    private void open(Visitor visitor, String number, String name) {
        await().atMost(PATIENCE).until(() -> isOpen(number, name));
        visitor.goTo("/arenden/" + number);
        Locator task = visitor.page()
                .getByRole(AriaRole.LINK)
                .and(visitor.at(
                        "a[href*='task=%s']".formatted(task(number, name).get(0))));
        task.click();
        visitor.page().waitForURL(address -> address.contains(TASK));
        assertThat(visitor.at(FORM)).isVisible();
    }

    private void complete(Visitor visitor, String number, String name) {
        String task = task(number, name).get(0);
        visitor.button("Slutför").click();
        await().atMost(PATIENCE).until(() -> !task(number, name).contains(task));
    }

    private boolean isOpen(String number, String name) {
        return !task(number, name).isEmpty();
    }

    private List<String> task(String number, String name) {
        return database.sql("""
                        select task.id_ from act_ru_task task join act_ru_execution step on step.id_ = task.proc_inst_id_
                        where step.business_key_ = ? and task.name_ like ?""")
                .params(number, name + " · %")
                .query(String.class)
                .list();
    }

    private List<String> reached(String number) {
        return database.sql("select key from rehabvagen.milestone where case_number = ? order by reached_at")
                .param(number)
                .query(String.class)
                .list();
    }
}
