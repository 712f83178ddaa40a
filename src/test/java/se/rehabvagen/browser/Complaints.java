package se.rehabvagen.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What went wrong behind the page: errors of its scripts, and requests that were refused or got no answer. */
final class Complaints {

    /** Who leaves a page, or asks anew, does not wait for the answer. */
    private static final String GIVEN_UP = "net::ERR_ABORTED";

    /** The browser's own line about an answer that is among the refused. */
    private static final String SAID_TWICE = "Failed to load resource";

    /** What Camunda asks for on the page of one's own profile, and is answered so where no policy is set. */
    private static final String NO_POLICY = "/identity/password-policy";

    private final List<String> all = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Complaints(BrowserContext context) {
        context.onConsoleMessage(this::said);
        context.onWebError(error -> all.add("Error in the page: " + error.error()));
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /** The test is about such answers. */
    void expect(int... statuses) {
        for (int status : statuses) {
            expected.add(status);
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(SAID_TWICE)) {
            all.add("Console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    private void failed(Request request) {
        if (!GIVEN_UP.equals(request.failure())) {
            all.add("%s %s: %s".formatted(request.method(), request.url(), request.failure()));
        }
    }

    private void answered(Response response) {
        boolean isExpected =
                expected.contains(response.status()) || response.url().endsWith(NO_POLICY);
        if (response.status() >= 400 && !isExpected) {
            all.add("%s %s: %d".formatted(response.request().method(), response.url(), response.status()));
        }
    }
}
