package se.rehabvagen.timeline.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.process.OwnInsatser;

/** Mina ärenden: the list with which nobody needs one of their own in a spreadsheet. */
@Controller
class CaseListPage {

    private final CurrentUser user;
    private final OpenCases cases;
    private final OwnInsatser insatser;
    private final CaseList list;
    private final Lines lines;

    CaseListPage(CurrentUser user, OpenCases cases, OwnInsatser insatser, CaseList list, Lines lines) {
        this.user = user;
        this.cases = cases;
        this.insatser = insatser;
        this.list = list;
        this.lines = lines;
    }

    @GetMapping("/arenden")
    String list(
            @RequestParam(defaultValue = "mina") String vem,
            @RequestParam(defaultValue = "pagaende") String visa,
            @RequestParam(defaultValue = "") String lage,
            @RequestParam(defaultValue = "") String enhet,
            @RequestParam(defaultValue = "") String stilla,
            @RequestParam(defaultValue = "nummer") String ordna,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        user.mustBe(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR, Role.ARBETSFORMEDLARE);
        CaseQuestion question = CaseQuestion.of(vem, visa, lage, enhet, stilla, ordna, sida);
        CaseList.Page page = list.page(question);
        int pages = Math.max(1, (page.total() + CaseList.PAGE - 1) / CaseList.PAGE);
        if (page.cases().isEmpty() && question.page() > 1) {
            return "redirect:" + question.onPage(1);
        }
        model.addAttribute("fraga", question);
        model.addAttribute("rader", lines.of(page.cases()));
        model.addAttribute("antal", page.total());
        model.addAttribute("sidor", pages);
        model.addAttribute("parar", !user.is(Role.ARBETSFORMEDLARE));
        model.addAttribute("lagen", phases(question.isClosed()));
        model.addAttribute("enheter", units());
        return "arenden";
    }

    private List<Phase> phases(boolean closed) {
        Organisation reader = cases.organisation().orElseThrow();
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.isClosed() == closed && phase.isKnownTo(reader))
                .toList();
    }

    /** The units at which the person works, by their names. */
    private Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        insatser.all()
                .forEach(insats -> insats.units().stream()
                        .filter(unit -> user.tenants().contains(insats.tenantOf(unit)))
                        .forEach(unit -> units.put(unit.name(), insats.tenantOf(unit))));
        return units;
    }
}
