package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class LoginTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @BeforeEach
    void furnish() {
        new House(engine, accounts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/engine/default/task",
                "/api/insatser",
                "/api/nowhere",
                "/actuator/metrics",
                "/actuator/info",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/admin/auth/user/default",
            })
    void programsWithoutLoginAreToldSo(String path) {
        assertThat(Caller.stranger(port).get(path).status()).isEqualTo(401);
    }

    @Test
    void aStrangerCannotDeploy() {
        assertThat(Caller.stranger(port)
                        .post("/engine-rest/deployment/create", "{}")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/", "/camunda/", "/inskrivning"
            })
    void peopleWithoutLoginComeToTheLoginPage(String path) {
        Answer answer = Caller.stranger(port).with("Accept", "text/html").get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    /** A page that is still open when its session has ended sends such; a session of theirs would take the place of the new one. */
    @ParameterizedTest
    @CsvSource({
        "GET, /camunda-welcome",
        "GET, /camunda/app/tasklist/locales/sv.json",
        "GET, /camunda/api/engine/engine/default/task",
        "POST, /camunda/api/engine/engine/default/task",
        "PUT, /api/uppgifter/1/utkast",
        "DELETE, /api/uppgifter/1/utkast",
        "POST, /engine-rest/task"
    })
    void aScriptWithoutLoginBeginsNoSession(String method, String path) {
        Answer answer =
                Caller.stranger(port).with("Accept", "application/json, */*").send(method, path, null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void theLoginPageSaysThatItIsATrial() {
        Answer page = Caller.stranger(port).get("/login");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "lang=\"sv\"",
                        "Det här är en provdrift",
                        "påhittade",
                        "Lösenordet är detsamma som användarnamnet");
    }

    @Test
    void aProgramNeedsNoTokenButTheRightPassword() {
        assertThat(Caller.program(port, "fk-norr")
                        .post("/engine-rest/task/count", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(Caller.program(port, "nobody-known", "wrong")
                        .get("/engine-rest/task")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aProgramGetsNoSession() {
        assertThat(Caller.program(port, "fk-norr")
                        .get("/engine-rest/task/count")
                        .header("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aBrowserIsNotAskedToRememberThePassword() {
        assertThat(Caller.stranger(port).get("/engine-rest/task").header("WWW-Authenticate"))
                .isPresent();
        assertThat(Caller.stranger(port)
                        .with("Sec-Fetch-Mode", "cors")
                        .get("/engine-rest/task")
                        .header("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void aPasswordThatABrowserRemembersDoesNotServeAnotherSite() {
        Caller forged = Caller.program(port, "fk-norr").with("Sec-Fetch-Site", "cross-site");

        assertThat(forged.post("/engine-rest/task/count", "{}").status()).isEqualTo(403);
    }

    @Test
    void whoGuessesHasToWait() {
        accounts.ensure("gissad", "Gissad", Role.FORSAKRINGSUTREDARE, Set.of());

        assertThat(Caller.program(port, "gissad", "fel")
                        .get("/engine-rest/task")
                        .status())
                .isEqualTo(401);
        assertThat(Caller.program(port, "gissad").get("/engine-rest/task").status())
                .isEqualTo(401);
    }

    @Test
    void healthIsOpenAndTellsNothingMore() {
        Answer health = Caller.stranger(port).get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("database", "PostgreSQL", "diskSpace");
    }

    @Test
    void onlyTheAdministratorReadsTheOtherMeters() {
        assertThat(Caller.program(port, "admin").get("/actuator/metrics").status())
                .isEqualTo(200);
        assertThat(Caller.program(port, "lead-prov").get("/actuator/metrics").status())
                .isEqualTo(403);
    }

    @Test
    void oneLoginOpensOurPagesAndTheWebapps() {
        Caller browser = Caller.browser(port, "fk-norr");

        assertThat(browser.get("/").body()).contains("Frida Norr", "Försäkringsutredare");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"fk-norr\"");
        assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(browser.get("/engine-rest/task/count").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/zzz", "/camunda/app/cockpit/zzz/"})
    void aWebappThatDoesNotExistIsNotFound(String path) {
        Answer absent =
                Caller.browser(port, "fk-norr").with("Accept", "text/html").get(path);

        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.body()).contains("Till startsidan");
    }

    @Test
    void loginChangesTheSession() {
        Caller browser = Caller.stranger(port);
        browser.get("/login");
        String before = browser.cookie("JSESSIONID").orElseThrow();

        browser.login("fk-norr", "fk-norr");

        assertThat(browser.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordLeadsBackWithAReason() {
        Caller browser = Caller.stranger(port);

        Answer answer = browser.login("nobody-known", "x");

        assertThat(answer.header("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?varfor=fel"));
        assertThat(browser.get("/login?varfor=fel").body()).contains("stämmer inte", "role=\"alert\"");
    }

    @Test
    void aSessionNeedsATokenForWhatChangesSomething() {
        Caller browser = Caller.browser(port, "fk-norr");

        assertThat(browser.post("/engine-rest/task/count", "{}").status()).isEqualTo(403);
        assertThat(browser.post("/api/insatser", "{}").status()).isEqualTo(403);
        assertThat(browser.with("X-XSRF-TOKEN", "wrong")
                        .post("/camunda/api/engine/engine/default/task/count", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPageThatIsOpenFromBeforeDoesNotEndTheNewSession() {
        Caller browser = Caller.browser(port, "fk-norr").with("X-XSRF-TOKEN", "of-the-session-before");

        Answer refused = browser.post("/camunda/api/engine/engine/default/task/count", "{}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Sidan har varit öppen för länge");
        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status())
                .isEqualTo(200);
    }

    @Test
    void loginNeedsATokenToo() {
        Answer forged = Caller.stranger(port).form("/login", Map.of("username", "fk-norr", "password", "fk-norr"));

        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void logoutInAWebappLogsOutEverywhere() {
        Caller browser = Caller.browser(port, "fk-norr");

        assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", "")
                        .status())
                .isEqualTo(204);

        assertThat(browser.get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").status()).isEqualTo(401);
    }

    @Test
    void logoutOnOurPageLogsOutOfTheWebapps() {
        Caller browser = Caller.browser(port, "fk-norr");

        Answer answer = browser.form("/logout", Map.of("_csrf", browser.formToken("/")));

        assertThat(answer.header("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("utloggad"));
        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status())
                .isEqualTo(401);
    }

    @Test
    void anotherSiteCannotLogOutAnybody() {
        Caller browser = Caller.browser(port, "fk-norr").with("X-XSRF-TOKEN", "");

        browser.post("/camunda/api/admin/auth/user/default/logout", "");
        browser.form("/logout", Map.of());

        assertThat(Caller.program(port, "fk-norr")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void camundasOwnLoginIsNoSecondDoor() {
        Caller browser = Caller.browser(port, "fk-norr");

        Answer answer = browser.form(
                "/camunda/api/admin/auth/user/default/login/admin", Map.of("username", "admin", "password", "admin"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"fk-norr\"");
    }

    @Test
    void ourPagesCarryTheHeadersThatProtectThem() {
        Answer page = Caller.stranger(port).get("/login");

        assertThat(page.header("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }
}
