package se.rehabvagen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class FreshFilesTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/webapps.js",
                "/assets/webapps.css",
                "/camunda/app/tasklist/locales/sv.json",
                "/camunda/app/tasklist/styles/user-styles.css",
                "/camunda/lib/deps.js",
                "/camunda/favicon.ico"
            })
    void theBrowserAsksWhetherAFileIsStillTheSameAndIsSentItOnlyWhenItIsNot(String file) {
        Caller browser = Caller.browser(port, "admin");

        Answer first = browser.get(file);
        Answer same = browser.with("If-None-Match", first.header("ETag").orElseThrow())
                .get(file);
        Answer other = browser.with("If-None-Match", "\"of-yesterday\"").get(file);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).contains("no-cache");
        assertThat(first.header("Pragma")).isEmpty();
        assertThat(same.status()).isEqualTo(304);
        assertThat(other.status()).isEqualTo(200);
    }
}
