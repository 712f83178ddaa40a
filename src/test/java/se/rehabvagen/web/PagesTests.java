package se.rehabvagen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
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
    void aWrongAddressGetsASwedishPage() {
        Answer page = browser("admin").get("/finns-inte");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Finns inte", "Till startsidan", "lang=\"sv\"");
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
