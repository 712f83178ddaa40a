package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.vault.Persons;
import se.rehabvagen.vault.Reason;

/** What the server tells a browser, whether it is shown or not, is no more than its owner may know. */
@BrowserTest
class SecrecyBrowserTests {

    private static final String PROJECT = "sekretessprov";
    private static final String CASE = "SEK-0001";

    @Autowired
    private Persons persons;

    @Autowired
    private RepositoryService models;

    @LocalServerPort
    private int port;

    private List<String> names;
    private Visitor visitor;

    @BeforeAll
    void somebodyWaitsForAConsent() {
        SmallProject.play(port, PROJECT, CASE, "2021-08-23;inskriven;");
        names = Overheard.namesOf(
                persons.read(new CaseNumber(CASE), Reason.SUPERVISION, "prov").orElseThrow());
    }

    @BeforeEach
    void somebodyComes(Visits.Door door) {
        visitor = door.visitor();
    }

    @Test
    void noAnswerThatCockpitGetsSaysWhoThePeopleAre() {
        Overheard heard = visitor.overhears();
        visitor.goTo("/", "projektledare");
        cockpit("#/dashboard");
        assertThat(visitor.at(".fh-card").first()).containsText("%");
        cockpit("#/flaskhalsar");
        assertThat(visitor.at(".fh-page table").first()).containsText("Inhämta samtycke");
        cockpit("#/process-definition/%s/runtime".formatted(consent()));
        visitor.at(".fh-strip select[name=unit]").selectOption(PROJECT + ".vc-strandhagen");
        assertThat(visitor.at(".fh-badge .fh-heard")).containsText("1 väntar nu");
        visitor.at("tr[data-step] button.fh-link").click();
        visitor.link(CASE).click();
        assertThat(visitor.at(".fh-facts")).containsText(CASE);
        cockpit("#/flaskhalsar/arende?nummer=" + CASE);
        assertThat(visitor.at(".fh").first()).containsText("Processinstanser");

        assertThat(heard.telling(List.of(CASE))).hasSizeGreaterThan(3);
        assertThat(heard.telling(names)).isEmpty();
    }

    private void cockpit(String place) {
        visitor.goTo("/camunda/app/cockpit/default/" + place);
    }

    private String consent() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey("samtycke")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Test
    void whoWorksAtAnotherUnitIsToldOfNobodyHere(Visits.Door door) {
        Overheard here = looksAround(visitor, "rehab-vc-strandhagen");
        Visitor stranger = door.visitor();
        Overheard elsewhere = looksAround(stranger, "rehab-vc-kvarnvik");

        assertThat(here.telling(List.of(CASE))).hasSizeGreaterThan(2);
        assertThat(here.telling(names)).isNotEmpty();
        assertThat(elsewhere.telling(List.of(CASE, PROJECT + ".vc-strandhagen")))
                .isEmpty();

        stranger.expectsRefusals(404);
        stranger.goTo("/arenden/" + CASE);

        assertThat(elsewhere.telling(names)).isEmpty();
    }

    private static Overheard looksAround(Visitor visitor, String user) {
        Overheard heard = visitor.overhears();
        visitor.goTo("/", user);
        visitor.goTo("/arenden?vem=enhet");
        visitor.goTo("/sok");
        visitor.field("Personnummer, namn eller ärendenummer").fill("lin nys");
        visitor.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST")
                                && answer.url().endsWith("/sok"),
                        () -> visitor.button("Sök").click());
        assertThat(visitor.at("main")).containsText("träff");
        visitor.goTo("/camunda/app/tasklist/default/");
        visitor.at(".task-filters a")
                .filter(new Locator.FilterOptions().setHasText("Min enhets"))
                .click();
        assertThat(visitor.at(".tasks-list, .no-tasks").first()).isVisible();
        return heard;
    }
}
