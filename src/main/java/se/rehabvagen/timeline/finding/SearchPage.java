package se.rehabvagen.timeline.finding;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;

/**
 * Sök person. What is typed travels in the body of a request and is forgotten with it; the session remembers which cases were
 * found, so that one comes back to them from a case.
 */
@Controller
@RequestMapping("/sok")
class SearchPage {

    private static final String LAST = SearchPage.class.getName();
    private static final int LONGEST = 200;

    private final CurrentUser user;
    private final Finder finder;
    private final Hits hits;

    SearchPage(CurrentUser user, Finder finder, Hits hits) {
        this.user = user;
        this.finder = finder;
        this.hits = hits;
    }

    /** What the last search came to, without what was searched for. */
    private record Last(List<String> numbers, String message) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @GetMapping
    String form(HttpSession session, Model model) {
        mustSearch();
        if (session.getAttribute(LAST) instanceof Last last) {
            List<Hit> found =
                    hits.of(last.numbers().stream().map(CaseNumber::new).toList());
            model.addAttribute("traffar", found);
            model.addAttribute("besked", last.message());
        }
        return "sok";
    }

    @PostMapping
    String search(@RequestParam(defaultValue = "") String person, HttpSession session) {
        mustSearch();
        Finder.Outcome outcome = finder.find(person.substring(0, Math.min(LONGEST, person.length())));
        List<String> numbers =
                List.copyOf(outcome.found().stream().map(CaseNumber::value).toList());
        session.setAttribute(LAST, new Last(numbers, outcome.message()));
        return "redirect:/sok";
    }

    private void mustSearch() {
        user.mustBe(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR, Role.ARBETSFORMEDLARE);
    }
}
