package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.SmallProject;

/** Where cases wait, as the project lead and the designer see it in Cockpit. */
@BrowserTest
class CockpitTests {

    private static final String WAITING = "vantprov";
    private static final String DONE = "klarprov";
    private static final String UNIT = ".vc-strandhagen";

    /** A process of one step. */
    private static final String CONSENT = "samtycke";

    private static final String BADGE = ".fh-badge .fh-heard";
    private static final String ROW = "tr[data-step]";
    private static final String WHO = "tr[data-step] button.fh-link";
    private static final String UNITS = ".fh-strip select[name=unit]";
    private static final String PERIODS = ".fh-strip select[name=period]";

    private static final String LOADS =
            "script => import(script).then(() => 'loaded', problem => `${script}: ${problem}`)";

    /** Asks for figures whose answer has begun, and no longer wants them. */
    private static final String CALLED_OFF = """
            async () => {
              const { ask } = await import('/assets/cockpit/api.js');
              const wish = new AbortController();
              const read = () => new Promise((_, fail) => wish.signal.addEventListener('abort', () => fail(wish.signal.reason)));
              window.fetch = async () => ({ ok: true, json: read, text: read });
              const asked = ask('steg', {}, wish.signal);
              setTimeout(() => wish.abort());
              return asked.then(JSON.stringify, problem => problem.name);
            }
            """;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void oneWaitsForAConsentAndOneHasGivenIt() {
        SmallProject.play(port, WAITING, "VANT-0001", "2021-08-23;inskriven;");
        SmallProject.play(port, DONE, "KLAR-0001", "2020-08-22;inskriven;\n2020-09-01;samtycke;ja\n2020-10-07;sassam;");
    }

    @BeforeEach
    void somebodyComes(Visits.Door door) {
        visitor = door.visitor();
    }

    @Test
    void everyScriptLoadsSinceOneThatDoesNotLeavesCockpitWhite() throws IOException {
        cockpit("#/flaskhalsar", "projektledare");
        assertThat(visitor.at(".fh-page h1")).hasText("Flaskhalsar");

        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:static/assets/cockpit/*.js");

        assertThat(scripts).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(scripts)
                        .map(script -> visitor.page().evaluate(LOADS, "/assets/cockpit/" + script.getFilename())))
                .containsOnly("loaded");
    }

    @Test
    void theDiagramAndItsTableSayHowLongOneWaitsNow() {
        open("projektledare");
        isAt(WAITING);

        String days = grouped(stay(WAITING, "current_date").get("days"));
        assertThat(visitor.at(BADGE)).containsText("1 väntar nu");
        assertThat(visitor.at(BADGE)).containsText("äldst %s dagar".formatted(days));
        assertThat(visitor.at(ROW)).containsText(days);
    }

    @Test
    void theMedianOfThoseWhoAreDoneIsWhatTheHistorySays() {
        open("projektledare");
        isAt(DONE);
        visitor.at(PERIODS).selectOption("egen");
        visitor.at(".fh-strip input[name=from]").fill("2020-08-01");

        Map<String, Object> stay = stay(DONE, "end_time_::date");
        assertThat(visitor.at(BADGE)).containsText("median %s dagar".formatted(stay.get("days")));
        assertThat(visitor.at(BADGE)).containsText(Pattern.compile("^Inhämta samtycke: 0 väntar nu"));
    }

    @Test
    void aCaseNumberLeadsToItsInstanceAndTheInstanceTellsItsHistory() {
        open("projektledare");
        isAt(WAITING);
        openInstance();

        assertThat(visitor.at(".fh-strip")).containsText("Visa gången väg");
    }

    private void openInstance() {
        assertThat(visitor.at(BADGE)).containsText("1 väntar nu");
        visitor.at(WHO).click();
        visitor.link("VANT-0001").click();
        assertThat(visitor.at(".fh-facts")).containsText("VANT-0001");
        assertThat(visitor.at(".ctn-tabbed-content .fh-table")).containsText("Inhämta samtycke");
    }

    @Test
    void anInstanceThatHasEndedHasItsDiagramAndLeadsBackToWhereOneCameFrom() {
        cockpit("#/flaskhalsar/arende?nummer=KLAR-0001", "projektledare");
        visitor.at("a[href*='/flaskhalsar/instans/']")
                .filter(new Locator.FilterOptions().setHasText("Samtycke"))
                .click();

        assertThat(visitor.at(".fh-page h1")).containsText("Samtycke");
        assertThat(visitor.at(".fh-page .djs-container")).isVisible();
        assertThat(visitor.at(".fh-page .djs-connection.fh-passed")).not().hasCount(0);

        visitor.picture("cockpit-ended-instance", ".fh-page .djs-container");
        visitor.link("Tillbaka till ärendet").click();
        assertThat(visitor.at(".fh-page")).containsText("KLAR-0001");
    }

    @Test
    void anAnswerThatIsCalledOffWhileItComesIsNoEmptyOne() {
        visitor.goTo("/", "projektledare");

        assertThat(visitor.page().evaluate(CALLED_OFF)).isEqualTo("AbortError");
    }

    @Test
    void theDesignerSeesFiguresAndNoCase() {
        open("designer");
        assertThat(visitor.at(ROW)).containsText("Inhämta samtycke");

        assertThat(visitor.at("body")).not().containsText("VANT-0001");
        assertThat(visitor.at("body")).not().containsText("KLAR-0001");
        assertThat(visitor.at(WHO)).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/flaskhalsar", "#/dashboard", "#/flaskhalsar/arende?nummer=KLAR-0001"})
    void ourPagesInCockpitShutNobodyOut(String page) {
        cockpit(page, "projektledare");
        assertThat(visitor.at(".fh").first()).containsText(page.contains("arende") ? "Processinstanser" : "%");

        visitor.picture("cockpit" + page.replaceAll("[^a-z]+", "-"), ".fh");
        assertThat(visitor.barriers(".fh")).isEmpty();
    }

    @Test
    void theHeatLayerShutsNobodyOut() {
        open("projektledare");
        isAt(WAITING);
        assertThat(visitor.at(BADGE)).containsText("1 väntar nu");

        visitor.picture("cockpit-heat-layer", ".fh-badge");
        assertThat(visitor.barriers(".fh-strip", ".fh-place", ".ctn-tabbed-content .fh"))
                .isEmpty();
    }

    private void open(String user) {
        cockpit("#/process-definition/%s/runtime".formatted(definition()), user);
        assertThat(visitor.at(".fh-strip")).containsText("Väntan");
    }

    private void cockpit(String place, String user) {
        visitor.goTo("/camunda/app/cockpit/default/" + place, user);
    }

    /** Diagram and table show the unit of this project. */
    private void isAt(String insats) {
        visitor.at(UNITS).selectOption(insats + UNIT);
        assertThat(visitor.at(".fh-head [role=status]")).containsText("Strandhagen");
    }

    private String definition() {
        return database.sql("select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1")
                .param(CONSENT)
                .query(String.class)
                .single();
    }

    private Map<String, Object> stay(String insats, String until) {
        return database.sql("""
                        select %s - start_time_::date as days from act_hi_actinst
                        where proc_def_key_ = ? and act_type_ = 'userTask' and tenant_id_ = ?""".formatted(until))
                .params(List.of(CONSENT, insats + UNIT))
                .query()
                .singleRow();
    }

    /** As Swedish figures are read from the screen. */
    private static String grouped(Object number) {
        return String.format(Locale.ROOT, "%,d", ((Number) number).intValue()).replace(',', ' ');
    }
}
