package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** Where cases wait, as the project lead and the designer see it in Cockpit. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CockpitTests {

    private static final String WAITING = "vantprov";
    private static final String DONE = "klarprov";
    private static final String UNIT = ".vc-strandhagen";
    private static final String CONSENT = "userTask_inhamtaSamtycke";

    private static final By BADGE = By.cssSelector(".fh-badge[data-step=" + CONSENT + "] .fh-heard");
    private static final By ROW = By.cssSelector("tr[data-step=" + CONSENT + "]");
    private static final By UNITS = By.cssSelector(".fh-strip select[name=unit]");
    private static final By PERIODS = By.cssSelector(".fh-strip select[name=period]");

    private static final String LOADS = """
            const [script, done] = arguments;
            import(script).then(() => done('loaded'), problem => done(script + ': ' + problem));
            """;

    private static final String SET = """
            const [place, value, done] = arguments;
            const field = document.querySelector(place);
            field.value = value;
            field.dispatchEvent(new Event('change', { bubbles: true }));
            done();
            """;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void oneWaitsForAConsentAndOneHasGivenIt() {
        ChromeDriver browser = Chromium.open();
        visitor = new Visitor(browser, port);
        SmallProject.play(port, WAITING, "VANT-0001", "2021-08-23;inskriven;");
        SmallProject.play(port, DONE, "KLAR-0001", "2020-08-22;inskriven;\n2020-09-01;samtycke;ja\n2020-10-07;sassam;");
    }

    @AfterAll
    void close() {
        if (visitor != null) {
            visitor.close();
        }
    }

    @Test
    void everyScriptLoadsSinceOneThatDoesNotLeavesCockpitWhite() throws IOException {
        visitor.login("projektledare");
        visitor.goTo("/camunda/app/cockpit/default/#/flaskhalsar");
        visitor.sees(By.cssSelector(".fh-page h1"), "Flaskhalsar");

        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:static/assets/cockpit/*.js");

        assertThat(scripts).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(scripts).map(script -> visitor.ask(LOADS, "/assets/cockpit/" + script.getFilename())))
                .containsOnly("loaded");
    }

    @Test
    void theDiagramAndItsTableSayHowLongOneWaitsNow() {
        open("projektledare", "samtycke");
        visitor.choose(UNITS, WAITING + UNIT);

        Map<String, Object> stay = stay(WAITING, "current_date");
        visitor.sees(BADGE, "1 väntar nu");
        assertThat(visitor.read(BADGE)).contains("äldst %s dagar".formatted(grouped(stay.get("days"))));
        assertThat(visitor.read(ROW)).contains(grouped(stay.get("days")));
    }

    @Test
    void theMedianOfThoseWhoAreDoneIsWhatTheHistorySays() {
        open("projektledare", "samtycke");
        visitor.choose(UNITS, DONE + UNIT);
        visitor.choose(PERIODS, "egen");
        visitor.ask(SET, ".fh-strip input[name=from]", "2020-08-01");

        Map<String, Object> stay = stay(DONE, "end_time_::date");
        visitor.sees(BADGE, "median %s dagar".formatted(stay.get("days")));
        assertThat(visitor.read(BADGE)).startsWith("Inhämta samtycke: 0 väntar nu");
    }

    @Test
    void aCaseNumberLeadsToItsInstanceAndTheInstanceTellsItsHistory() {
        open("projektledare", "samtycke");
        visitor.choose(UNITS, WAITING + UNIT);
        visitor.sees(BADGE, "1 väntar nu");
        visitor.click(By.cssSelector("tr[data-step=" + CONSENT + "] button.fh-link"));
        visitor.click(By.linkText("VANT-0001"));

        visitor.sees(By.cssSelector(".fh-facts"), "VANT-0001");
        visitor.sees(By.cssSelector(".ctn-tabbed-content .fh-table"), "Inhämta samtycke");
        visitor.sees(By.cssSelector(".fh-strip"), "Visa gången väg");
    }

    @Test
    void theDesignerSeesFiguresAndNoCase() {
        open("designer", "samtycke");
        visitor.sees(ROW, "Inhämta samtycke");

        assertThat(visitor.read(By.tagName("body"))).doesNotContain("VANT-0001", "KLAR-0001");
        assertThat(visitor.ask("arguments[0](document.querySelectorAll('tr[data-step] button.fh-link').length)"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/flaskhalsar", "#/dashboard", "#/flaskhalsar/arende?nummer=KLAR-0001"})
    void ourPagesInCockpitShutNobodyOut(String page) throws IOException {
        visitor.login("projektledare");
        visitor.goTo("/camunda/app/cockpit/default/" + page);
        visitor.sees(By.cssSelector(".fh"), page.contains("arende") ? "Processinstanser" : "%");

        assertThat(visitor.barriers(".fh")).isEmpty();
        assertThat(visitor.read(By.tagName("body"))).doesNotContain("Linnéa", "Nyström");
    }

    @Test
    void theHeatLayerShutsNobodyOut() throws IOException {
        open("projektledare", "samtycke");
        visitor.choose(UNITS, WAITING + UNIT);
        visitor.sees(BADGE, "1 väntar nu");

        assertThat(visitor.barriers(".fh-strip", ".fh-place", ".ctn-tabbed-content .fh"))
                .isEmpty();
    }

    private void open(String user, String process) {
        visitor.login(user);
        visitor.goTo("/camunda/app/cockpit/default/#/process-definition/%s/runtime".formatted(definition(process)));
        visitor.sees(By.cssSelector(".fh-strip"), "Väntan");
    }

    private String definition(String process) {
        return database.sql("select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1")
                .param(process)
                .query(String.class)
                .single();
    }

    private Map<String, Object> stay(String insats, String until) {
        return database.sql("""
                        select %s - start_time_::date as days from act_hi_actinst
                        where act_id_ = ? and tenant_id_ = ?""".formatted(until))
                .params(List.of(CONSENT, insats + UNIT))
                .query()
                .singleRow();
    }

    /** As Swedish figures are read from the screen. */
    private static String grouped(Object number) {
        return String.format(Locale.ROOT, "%,d", ((Number) number).intValue()).replace(',', ' ');
    }
}
