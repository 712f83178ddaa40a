package se.rehabvagen.report.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.report.archive.FactsBook;
import se.rehabvagen.report.paper.InsatsFacts;

/** <em>Insatsens uppgifter</em>: what both forms need of the project itself. Every version is kept, and frozen with its reports. */
@Controller
@RequestMapping("/rapporter/uppgifter/{insats}")
class FactsPage {

    private final ReportAccess access;
    private final CurrentUser user;
    private final FactsBook book;

    FactsPage(ReportAccess access, CurrentUser user, FactsBook book) {
        this.access = access;
        this.user = user;
        this.book = book;
    }

    @GetMapping
    String form(@PathVariable String insats, Model model) {
        Insats own = access.insats(insats);
        return form(own, FactsForm.of(book.of(own)), List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable String insats,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes after) {
        user.mustBe(Role.PROJEKTLEDARE);
        Insats own = access.insats(insats);
        FactsForm typed = new FactsForm(fields);
        InsatsFacts known = book.of(own);
        List<String> problems = typed.problems(known);
        if (problems.isEmpty() && !book.save(own.id(), typed.facts(known), access.userId())) {
            problems = List.of(FactsForm.CHANGED_MEANWHILE);
            known = book.of(own);
        }
        if (!problems.isEmpty()) {
            return form(own, typed.having(known), problems, model);
        }
        after.addFlashAttribute(
                "klart", "Uppgifterna är sparade. De följer med i rapporter som ännu inte är undertecknade.");
        return "redirect:/rapporter/uppgifter/" + own.id();
    }

    private String form(Insats insats, FactsForm form, List<String> problems, Model model) {
        model.addAttribute("insats", insats);
        model.addAttribute("agare", insats.staff().owners());
        model.addAttribute("falt", form.fields());
        model.addAttribute("rader", form.rows());
        model.addAttribute("fel", problems);
        model.addAttribute("leder", access.leads());
        return "rapport-uppgifter";
    }
}
