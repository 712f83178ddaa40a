package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browser of the machine; nothing is downloaded. */
final class Chromium {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Set where the tests must run, as in the gate of a delivery. */
    private static final String REQUIRED = "REHABVAGEN_BROWSER_REQUIRED";

    private static final String MISSING =
            "No browser: %s and %s are not both there (Debian: chromium, chromium-driver)".formatted(BROWSER, DRIVER);

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);

    private Chromium() {}

    /** Opens it as people in Sweden have it. */
    static ChromeDriver open() {
        return open("sv-SE");
    }

    /**
     * Opens it without a window. Skips the tests, and says so, where the machine has none and none is demanded.
     *
     * @param language what its owner prefers to read, such as {@code en-US}
     */
    static ChromeDriver open(String language) {
        boolean isThere = Stream.of(BROWSER, DRIVER).allMatch(Files::isExecutable);
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            assertThat(isThere).as(MISSING).isTrue();
        } else if (!isThere) {
            LOG.warn("{}: THE BROWSER TESTS ARE SKIPPED", MISSING);
        }
        assumeTrue(isThere, MISSING);
        var driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ChromeDriver browser = new ChromeDriver(driver, options(language));
        // As such a browser writes dates; the language of its menus is another package.
        browser.executeCdpCommand("Emulation.setLocaleOverride", Map.of("locale", language));
        return browser;
    }

    private static ChromeOptions options(String language) {
        return new ChromeOptions()
                .setBinary(BROWSER.toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--accept-lang=" + language,
                        "--window-size=1280,1900");
    }
}
