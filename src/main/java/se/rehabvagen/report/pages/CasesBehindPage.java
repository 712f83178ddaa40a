package se.rehabvagen.report.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.figure.Findings;
import se.rehabvagen.report.figure.Frozen;
import se.rehabvagen.report.office.Composition;
import se.rehabvagen.report.paper.Figure;

/** Which cases stand behind a figure: their numbers, never names, and only for those who may see cases. */
@Controller
class CasesBehindPage {

    private final ReportAccess access;
    private final Composition composition;
    private final ShownCases shown;

    CasesBehindPage(ReportAccess access, Composition composition, ShownCases shown) {
        this.access = access;
        this.composition = composition;
        this.shown = shown;
    }

    @GetMapping("/rapporter/{id}/arenden/{nyckel}")
    String cases(@PathVariable String id, @PathVariable String nyckel, Model model) {
        ReportFile file = access.report(id);
        if (!access.leads()) {
            throw new AccessDeniedException("Ärendenummer visas bara för den som får se ärenden.");
        }
        Frozen content = composition.contentAsLaid(file);
        Optional<Figure> figure = content.report().figure(nyckel);
        if (!nyckel.equals(Findings.CHANGES)) {
            mustHaveCases(nyckel, figure, content);
        }
        model.addAttribute("rapport", file);
        model.addAttribute("rubrik", figure.map(Figure::label).orElse("Ändrat sedan förra rapporten"));
        model.addAttribute(
                "definition",
                figure.map(Figure::definition)
                        .orElse(
                                "Ärenden där något har registrerats i efterhand eller rättats för tiden till och med förra rapporten."));
        model.addAttribute("arenden", shown.numbers(file, content.cases().getOrDefault(nyckel, List.of())));
        return "rapport-arenden";
    }

    private static void mustHaveCases(String key, Optional<Figure> figure, Frozen content) {
        if (figure.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nyckeltalet finns inte i rapporten.");
        }
        if (!content.cases().containsKey(key)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Talet räknar inte personer: det finns ingen lista över ärenden bakom det.");
        }
    }
}
