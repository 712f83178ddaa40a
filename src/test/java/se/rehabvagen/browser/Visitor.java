package se.rehabvagen.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.core.io.ClassPathResource;

/** Somebody before the screen, who reads, clicks and types, and waits as long as people do not. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String VIOLATIONS = """
            const [parts, done] = arguments;
            axe.run(parts.length ? {include: parts} : document, {resultTypes: ['violations']}).then(found => done(found.violations.map(
                rule => rule.id + ': ' + rule.help + ' → ' + rule.nodes.map(node => node.target.join(' ')).join(', '))));
            """;

    private final ChromeDriver browser;
    private final String server;

    Visitor(ChromeDriver browser, int port) {
        this.browser = browser;
        this.server = "http://localhost:" + port;
        browser.manage().timeouts().scriptTimeout(PATIENCE);
    }

    void goTo(String path) {
        browser.get(server + path);
    }

    void login(String user) {
        goTo("/login");
        loseSession();
        goTo("/login");
        loginHere(user);
    }

    /** The session ends, as after a night. */
    void loseSession() {
        browser.manage().deleteAllCookies();
    }

    /** Logs in on the page to which somebody was led. */
    void loginHere(String user) {
        find(By.id("username")).sendKeys(user);
        find(By.id("password")).sendKeys(user);
        click(By.cssSelector("main button"));
        until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
    }

    /** Logs in beside the page that is open, and comes back to it. */
    void loginInAnotherTab(String user) {
        String here = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        goTo("/login");
        loginHere(user);
        browser.close();
        browser.switchTo().window(here);
    }

    /** What axe-core finds wrong with these parts of the page that is open, by their selectors; with the whole of it if none is named. */
    List<String> barriers(String... parts) throws IOException {
        browser.executeScript(new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8));
        return ((List<?>) browser.executeAsyncScript(VIOLATIONS, List.of(parts)))
                .stream().map(String.class::cast).toList();
    }

    /** Names of what the page keeps in the browser. */
    String storage() {
        return String.valueOf(browser.executeScript("return Object.keys(localStorage).join(' ')"));
    }

    void click(By place) {
        until(page -> {
            WebElement found = ExpectedConditions.elementToBeClickable(place).apply(page);
            if (found != null) {
                found.click();
            }
            return found;
        });
    }

    /** Chooses an answer in the form of a task. */
    void choose(String question, String answer) {
        click(By.xpath(("//*[contains(@class,'fjs-form-field-radio')][.//label[contains(normalize-space(.),'%s')]]"
                        + "//label[normalize-space(.)='%s']")
                .formatted(question, answer)));
    }

    /** Chooses from a list, by the value that is sent. */
    void choose(By list, String value) {
        new Select(until(ExpectedConditions.elementToBeClickable(list))).selectByValue(value);
    }

    /** What a script in the page hands to its last argument. */
    Object run(String script, Object... given) {
        return browser.executeAsyncScript(script, given);
    }

    /** Keeps what is to be seen now, as output of the build. */
    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** Types a day over the one that stands there. */
    void type(String label, LocalDate day) {
        WebElement input = until(ExpectedConditions.elementToBeClickable(dayOf(label)));
        input.click();
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), day.toString(), Keys.ENTER, Keys.TAB);
    }

    /** Writes after what stands there. */
    void write(String label, String text) {
        field(label).sendKeys(text);
    }

    String written(String label) {
        return value(fieldOf(label));
    }

    String value(By place) {
        return find(place).getDomProperty("value");
    }

    private WebElement field(String label) {
        return until(ExpectedConditions.elementToBeClickable(fieldOf(label)));
    }

    private static By fieldOf(String label) {
        return By.xpath(
                "//*[contains(@class,'fjs-form-field-textarea')][.//label[contains(normalize-space(.),'%s')]]//textarea"
                        .formatted(label));
    }

    /** The day that stands in a field. */
    String day(String label) {
        return value(dayOf(label));
    }

    private static By dayOf(String label) {
        return By.xpath("//*[contains(@class,'fjs-form-field-datetime')][contains(.,'%s')]//input".formatted(label));
    }

    /** Waits until this stands there. */
    void sees(By place, String text) {
        until(ExpectedConditions.textToBePresentInElementLocated(place, text));
    }

    /** Types over what stands in a field of ours. */
    void typeOver(By place, String text) {
        until(page -> {
            WebElement field = ExpectedConditions.elementToBeClickable(place).apply(page);
            if (field != null) {
                field.clear();
                field.sendKeys(text);
            }
            return field;
        });
    }

    /** Where the keyboard is, and what a screen reader says. */
    WebElement focus() {
        return browser.switchTo().activeElement();
    }

    String read(By place) {
        return until(page -> {
            WebElement found =
                    ExpectedConditions.visibilityOfElementLocated(place).apply(page);
            return found == null ? null : found.getText();
        });
    }

    /** What stands in a field, or in an attribute. */
    String property(By place, String name) {
        return String.valueOf(find(place).getDomProperty(name));
    }

    /** Waits until the page bears this name. */
    void seesTitle(String title) {
        until(ExpectedConditions.titleContains(title));
    }

    /** What the page answers to an expression. */
    String ask(String expression) {
        return String.valueOf(browser.executeScript("return " + expression));
    }

    boolean isGone(By place) {
        return until(ExpectedConditions.invisibilityOfElementLocated(place));
    }

    private WebElement find(By place) {
        return until(ExpectedConditions.visibilityOfElementLocated(place));
    }

    /**
     * What is replaced while it is looked at is looked for again, as people do. What does not come is told with what stands there in
     * its place.
     */
    private <T> T until(ExpectedCondition<T> wanted) {
        try {
            return new WebDriverWait(browser, PATIENCE)
                    .ignoring(StaleElementReferenceException.class)
                    .ignoring(ElementClickInterceptedException.class)
                    .until(wanted);
        } catch (TimeoutException e) {
            throw new AssertionError(browser.findElement(By.tagName("body")).getText(), e);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
