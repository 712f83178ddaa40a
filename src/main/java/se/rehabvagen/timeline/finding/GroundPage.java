package se.rehabvagen.timeline.finding;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.vault.Ground;
import se.rehabvagen.vault.Grounds;
import se.rehabvagen.vault.Reason;

/** Where one says why one wants to see a case that a colleague holds, before anything of it is shown. */
@Controller
@RequestMapping("/arenden/{nummer}/skal")
class GroundPage {

    private final CurrentUser user;
    private final OpenCases cases;
    private final OpenCaseRows rows;
    private final Grounds grounds;
    private final Lines lines;

    GroundPage(CurrentUser user, OpenCases cases, OpenCaseRows rows, Grounds grounds, Lines lines) {
        this.user = user;
        this.cases = cases;
        this.rows = rows;
        this.grounds = grounds;
        this.lines = lines;
    }

    static String addressOf(String number) {
        return "/arenden/" + number + "/skal";
    }

    @GetMapping
    String form(@PathVariable String nummer, Model model) {
        OpenCases.Home home = home(nummer);
        if (rows.isOwn(home.number())) {
            return opened(home.number());
        }
        return form(home, "", "", "", model);
    }

    @PostMapping
    String give(
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(defaultValue = "") String egna,
            Model model) {
        OpenCases.Home home = home(nummer);
        try {
            Ground ground = new Ground(reason(skal), egna);
            grounds.given(home.number(), ground, user.id().orElseThrow());
            return opened(home.number());
        } catch (IllegalArgumentException inSwedish) {
            return form(home, skal, egna, String.valueOf(inSwedish.getMessage()), model);
        }
    }

    private static Reason reason(String code) {
        return Reason.OF_A_COLLEAGUES_CASE.stream()
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Välj varför du behöver se ärendet."));
    }

    private OpenCases.Home home(String number) {
        return cases.find(number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Ärendet finns inte eller hör till en annan enhet."));
    }

    private String form(OpenCases.Home home, String chosen, String words, String problem, Model model) {
        model.addAttribute("nummer", home.number().value());
        model.addAttribute("enhet", lines.unit(home.tenant()));
        model.addAttribute("skalen", Reason.OF_A_COLLEAGUES_CASE);
        model.addAttribute("valt", chosen);
        model.addAttribute("egna", words);
        model.addAttribute("langst", Ground.LONGEST);
        model.addAttribute("fel", problem);
        return "skal";
    }

    private static String opened(CaseNumber number) {
        return "redirect:/arenden/" + number;
    }
}
