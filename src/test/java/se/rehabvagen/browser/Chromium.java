package se.rehabvagen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser of the machine, in one process for all tests of a JVM; nothing is downloaded. */
final class Chromium implements ExtensionContext.Store.CloseableResource {

    static final String MISSING =
            "No browser: neither Chromium, Chrome nor Edge is in its usual place, nor one of Playwright's (Debian: chromium)";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable");

    /** Where they are that no path leads to. */
    private static final List<String> PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = driver();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    static Chromium open() {
        return new Chromium(Program.FOUND.orElseThrow());
    }

    static boolean isThere() {
        return Program.FOUND.isPresent();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Playwright driver() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    }

    private static final class Program {

        private static final Optional<Path> FOUND = ofMachine().or(Program::ofPlaywright);

        private static Optional<Path> ofMachine() {
            Stream<Path> onThePath = Stream.of(
                            System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
            return Stream.concat(onThePath, PLACES.stream().map(Path::of))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        private static Optional<Path> ofPlaywright() {
            try (Playwright playwright = driver()) {
                return Optional.of(Path.of(playwright.chromium().executablePath()))
                        .filter(Files::isExecutable);
            }
        }
    }
}
