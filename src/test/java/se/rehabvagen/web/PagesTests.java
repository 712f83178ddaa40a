package se.rehabvagen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.util.HtmlUtils;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class PagesTests {

    @LocalServerPort
    private int port;

    private Caller browser(String user) {
        Caller browser = Caller.stranger(port);
        browser.login(user, user);
        return browser.with("Accept", "text/html");
    }

    @Test
    void theStartPageLeadsOnByRole() {
        String admin = browser("admin").get("/").body();
        String designer = browser("designer").get("/").body();

        assertThat(admin)
                .contains("Uppgifter", "Cockpit", "Användare", "Läs in från fil", "Logga ut")
                .doesNotContain("href=\"/inskrivning\"");
        assertThat(designer)
                .contains("Cockpit", "Processdesigner")
                .doesNotContain("/camunda/app/tasklist", "/camunda/app/admin", "/intag");
    }

    @Test
    void everyPageIsSwedishAndCanBeReadWithoutAMouse() {
        String page = browser("admin").get("/").body();

        assertThat(page)
                .contains(
                        "lang=\"sv\"", "Hoppa till innehållet", "id=\"innehall\"", "<main", "aria-label=\"Huvudmeny\"")
                .contains("name=\"viewport\"");
    }

    @Test
    void whatIsNotAccessibleIsToldToEverybodyRowByRow() {
        String page = Caller.stranger(port).get("/tillganglighet").body();

        assertThat(page)
                .contains(
                        "delvis förenlig",
                        "lagen (2018:1937)",
                        "Kontakta din närmaste administratör",
                        "https://www.digg.se/tdosanmalan",
                        "Senaste bedömning")
                .doesNotContain("FYLL I");
        assertThat(Shortcoming.known())
                .allSatisfy(shortcoming -> assertThat(HtmlUtils.htmlUnescape(page))
                        .contains(
                                shortcoming.place(),
                                shortcoming.fault(),
                                shortcoming.affects(),
                                shortcoming.criterion(),
                                shortcoming.reason()));
    }

    @Test
    void theStatementIsOneStepAwayFromEveryPage() {
        assertThat(Caller.stranger(port).get("/login").body()).contains("href=\"/tillganglighet\"");
        assertThat(browser("designer").get("/").body()).contains("href=\"/tillganglighet\"");
    }

    @Test
    void whoRunsTheServiceNamesItselfAndWhereToReport() {
        ExtendedModelMap model = new ExtendedModelMap();

        new AccessibilityPage("Samordningsförbundet Prov", "hjalp@exempel.se", "2026-11-26", "2026-11-26")
                .statement(model);

        assertThat(model)
                .containsEntry("aktor", "Samordningsförbundet Prov")
                .containsEntry("kontakt", "hjalp@exempel.se")
                .containsEntry("epost", "hjalp@exempel.se");
    }

    @Test
    void aWrongAddressGetsASwedishPage() {
        Answer page = browser("admin").get("/finns-inte");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Finns inte", "Till startsidan", "lang=\"sv\"");
    }

    @Test
    void whoIsRefusedAfterTheSessionHasEndedIsLedToTheLogin() {
        Answer refused =
                Caller.stranger(port).with("Accept", "text/html").form("/inskrivning", Map.of("fornamn", "Ada"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Du är inte inloggad.", "href=\"/login\"");
        assertThat(browser("admin").form("/inskrivning", Map.of()).body())
                .contains("Sidan har varit öppen för länge")
                .doesNotContain("Du är inte inloggad.");
    }

    @Test
    void aFormIsNotPostedBeforeTheServerWouldTakeIt() {
        assertThat(browser("admin").get("/").body()).contains("/assets/post-forms.js");
        assertThat(Caller.stranger(port).get("/login").body()).doesNotContain("/assets/post-forms.js");
    }

    @ParameterizedTest
    @CsvSource({"/api/finns-inte, 404, Finns inte", "/api/insatser/x/nyckeltal/y/z, 404, Finns inte"})
    void programsGetProblemDetails(String path, int status, String title) {
        Answer answer = Caller.program(port, "admin").get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"title\":\"" + title + "\"", "\"status\":" + status, "\"detail\":");
    }

    @Test
    void noErrorTellsWhatIsInside() {
        Answer answer = Caller.program(port, "admin").send("PATCH", "/api/finns-inte", "{\"x\":");

        assertThat(answer.body()).doesNotContain("Exception", "org.spring", "se.rehabvagen", "trace");
    }

    @Test
    void scriptsGetTheTokenOfTheirSessionAndProgramsNone() {
        Answer token = browser("admin").with("Accept", "application/json").get("/api/csrf");

        assertThat(token.status()).isEqualTo(200);
        assertThat(token.body()).contains("\"header\":\"X-CSRF-TOKEN\"", "\"token\":\"");
        Caller program = Caller.program(port, "admin");
        assertThat(program.get("/api/csrf").status()).isEqualTo(404);
        assertThat(program.cookie("JSESSIONID")).isEmpty();
        assertThat(Caller.stranger(port).get("/api/csrf").status()).isEqualTo(401);
    }
}
