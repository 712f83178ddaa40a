package se.rehabvagen.paths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.testing.Caller;

/** Somebody who has a case's page open in a browser, reads it and writes in it. */
final class StoryVisitor {

    private static final Pattern NOTE = Pattern.compile("id=\"anteckning-([0-9a-f-]{36})\"");
    private static final Pattern ANSWER = Pattern.compile("/fragor/([^/\"]+)/svar\"");

    private final Caller browser;
    private final String address;

    private StoryVisitor(Caller browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    static StoryVisitor of(int port, String user, CaseNumber number) {
        Caller browser = Caller.stranger(port);
        browser.login(user, user);
        StoryVisitor visitor = new StoryVisitor(browser, "/arenden/" + number.value());
        if (visitor.status() == 302) {
            visitor.submits("/skal", Map.of("skal", "STANDS_IN"));
        }
        return visitor;
    }

    /** The page as it reads. */
    String page() {
        return HtmlUtils.htmlUnescape(browser.get(address).body());
    }

    int status() {
        return browser.get(address).status();
    }

    /** The ids of the notes that are seen, the latest first. */
    List<String> notes() {
        return found(NOTE);
    }

    /** The tasks of the questions that can be answered here. */
    List<String> answerable() {
        return found(ANSWER);
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(page())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Sends a form as the script does: the part comes back. */
    Caller.Answer sends(String form, Map<String, String> fields) {
        return posted(form, fields, true);
    }

    /** Sends a form as a browser without scripts does. */
    Caller.Answer submits(String form, Map<String, String> fields) {
        return posted(form, fields, false);
    }

    private Caller.Answer posted(String form, Map<String, String> fields, boolean isByScript) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", browser.formToken("/login"));
        browser.with("X-Requested-With", isByScript ? "fetch" : "");
        Caller.Answer answer = browser.form(address + form, all);
        return new Caller.Answer(answer.status(), HtmlUtils.htmlUnescape(answer.body()), answer.headers());
    }

    /** Writes a note for the own organisation. */
    Caller.Answer notes(String text) {
        return sends("/anteckningar", Map.of("text", text, "delning", "egen"));
    }

    /** Writes a note that others read, of one kind of information. */
    Caller.Answer shares(String text, String organisation, String kind) {
        return sends("/anteckningar", Map.of("text", text, "delning", "delas", "med", organisation, "slag", kind));
    }

    Caller.Answer opensNew() {
        return sends("/anteckningar/lasta", Map.of());
    }
}
