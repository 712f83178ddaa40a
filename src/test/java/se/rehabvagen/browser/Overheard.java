package se.rehabvagen.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.vault.PersonDetails;

/** All that the server has told a browser, whether it was shown or not. */
final class Overheard {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private static final int CENTURY = 2;

    private final Map<String, String> answers = new LinkedHashMap<>();

    /** Stands between browser and server: a browser forgets what was told to a page that has been left. */
    Overheard(BrowserContext context) {
        context.route("**", this::handOn);
    }

    private void handOn(Route route) {
        APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        Request request = route.request();
        answers.merge(
                request.method() + " " + request.url(), readable(answer.text()), (one, other) -> one + "\n" + other);
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    /** As it is written, whatever the format makes of letters that are not English. */
    private static String readable(String body) {
        String letters =
                ESCAPED.matcher(body).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
        return HtmlUtils.htmlUnescape(letters).toLowerCase(Locale.ROOT);
    }

    /** How somebody may be called, in part or in whole. */
    static List<String> namesOf(PersonDetails person) {
        PersonalIdentityNumber number = Objects.requireNonNull(person.number());
        return List.of(
                person.firstName(),
                person.lastName(),
                number.digits().substring(CENTURY),
                number.written().substring(CENTURY));
    }

    /** The addresses whose answers had one of these words. */
    List<String> telling(List<String> words) {
        return answers.entrySet().stream()
                .filter(answer -> words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(answer.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
