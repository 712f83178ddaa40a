package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody before a browser of their own, who reads, clicks and types, and waits as long as people do. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDTH = 1400;
    private static final int NARROW = 1024;
    private static final int HEIGHT = 1000;

    private static final String AXE = AxeBuilder.getAxeScript();

    /** It would fetch the page's styles once more, for a rule that is still on trial. */
    private static final String VIOLATIONS = """
            async parts => (await axe.run(parts.length ? { include: parts } : document, { resultTypes: ['violations'], preload: false }))
                .violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target}. ${node.failureSummary}`))
            """;

    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    private Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE.toMillis());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        complaints = new Complaints(context);
        page = context.newPage();
    }

    static Visitor before(Browser browser, String server, String language) {
        return new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server)
                .setLocale(language)
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(WIDTH, HEIGHT)));
    }

    /** From now on keeps what the server tells this browser. */
    Overheard overhears() {
        return new Overheard(context);
    }

    Page page() {
        return page;
    }

    void goTo(String path) {
        page.navigate(path);
    }

    /** Goes there as somebody who is not logged in yet: by the login, which leads on to it. */
    void goTo(String path, String user) {
        goTo(path);
        loginHere(user);
    }

    /** Logs in on the page to which somebody was led. */
    void loginHere(String user) {
        login(page, user);
    }

    /** Logs in beside the page that is open. */
    void loginInAnotherTab(String user) {
        Page tab = context.newPage();
        tab.navigate("/login");
        login(tab, user);
        tab.close();
    }

    private static void login(Page page, String user) {
        page.getByLabel("Användarnamn").fill(user);
        page.getByLabel("Lösenord").fill(user);
        page.getByRole(AriaRole.BUTTON, named("Logga in")).click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** The session ends, as after a night. */
    void loseSession() {
        context.clearCookies();
    }

    /** The test is about answers with such a status; all others that are no success speak against the page. */
    void expectsRefusals(int... statuses) {
        complaints.expect(statuses);
    }

    Locator at(String place) {
        return page.locator(place);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    /** What opens a hidden part of one of our pages, by how it begins. */
    Locator summary(String beginning) {
        return at("summary").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + beginning)));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** A field of ours or of a task's form. */
    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Where the keyboard is, and what a screen reader says. */
    Locator focus() {
        return page.locator("*:focus");
    }

    /** Chooses an answer in the form of a task. */
    void choose(String question, String answer) {
        at(".fjs-form-field-radio")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** Picks from a list in the form of a task. */
    void pick(String list, String choice) {
        Locator field = at(".fjs-form-field-select:has(label:has-text(\"%s\"))".formatted(list));
        Locator item = field.locator(".fjs-dropdownlist-item:text-is(\"%s\")".formatted(choice));
        // Who comes to it by the tabulator finds it open, and a click would close it.
        if (!item.isVisible()) {
            field.locator(".fjs-input-group").click();
        }
        item.click();
    }

    /** The field for a day in the form of a task. */
    Locator day(String label) {
        return page.getByRole(AriaRole.TEXTBOX, named(label));
    }

    /** Types a day over the one that stands there. */
    void type(String label, LocalDate day) {
        Locator input = day(label);
        input.click();
        input.press("ControlOrMeta+a");
        input.pressSequentially(day.toString());
        input.press("Enter");
        input.press("Tab");
    }

    /** Writes after what stands there. */
    void write(String label, String text) {
        Locator field = field(label);
        field.press("ControlOrMeta+End");
        field.pressSequentially(text);
    }

    /** What the page answers to an expression. */
    Object ask(String expression) {
        return page.evaluate(expression);
    }

    /** What axe-core finds wrong with these parts of the page that is open, by their selectors; with the whole of it if none is named. */
    List<String> barriers(String... parts) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(VIOLATIONS, List.of(parts)))
                .stream().map(String.class::cast).toList();
    }

    /**
     * Keeps what is to be seen now, as output of the build, on a narrow screen and on a wide one.
     *
     * @param shown stands there again when the page has settled on another screen
     */
    void picture(String name, String shown) {
        for (int width : List.of(NARROW, WIDTH)) {
            page.setViewportSize(width, HEIGHT);
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            PlaywrightAssertions.assertThat(at(shown).first()).isVisible();
            shot("%s-%d".formatted(name, width));
        }
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** What stands there, and what went wrong behind it, after a test that failed. */
    AssertionError account(String test) {
        shot("failed-" + test);
        return new AssertionError("The page was %s%n%s%nBehind it: %s"
                .formatted(page.url(), at("body").innerText(), String.join(System.lineSeparator(), complaints.all())));
    }

    void assertNothingWentWrong() {
        assertThat(complaints.all()).as("what went wrong behind the page").isEmpty();
    }

    void close() {
        // Nobody hands on what is still asked for.
        context.unrouteAll();
        context.close();
    }
}
