package se.rehabvagen.report.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.office.FormField;
import se.rehabvagen.report.office.Reporting;

/** Where the project lead writes a report's texts, with what is known beside each; half-written texts are kept. */
@Controller
@RequestMapping("/rapporter/{id}/skriv")
class WritingPage {

    private final ReportAccess access;
    private final WritingDesk desk;
    private final Reporting reporting;

    WritingPage(ReportAccess access, WritingDesk desk, Reporting reporting) {
        this.access = access;
        this.desk = desk;
        this.reporting = reporting;
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        return form(open(id), Map.of(), Map.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable String id, @RequestParam Map<String, String> fields, Model model, RedirectAttributes after) {
        ReportFile file = open(id);
        Map<String, String> problems = desk.save(file, fields, access.userId()).fel();
        if (!problems.isEmpty()) {
            return form(file, fields, problems, model);
        }
        after.addFlashAttribute("klart", "Utkastet är sparat.");
        return "redirect:/rapporter/" + id + "/skriv";
    }

    /** The page saves by itself while somebody writes. */
    @PostMapping("/utkast")
    @ResponseBody
    WritingDesk.Kept keep(@PathVariable String id, @RequestParam Map<String, String> fields) {
        ReportFile file = open(id);
        return desk.save(file, fields, access.userId());
    }

    /** A text is handed over to a colleague. */
    @PostMapping("/kollega")
    String handOver(
            @PathVariable String id,
            @RequestParam String falt,
            @RequestParam String kollega,
            RedirectAttributes after) {
        ReportFile file = open(id);
        FormField field = desk.written(file).stream()
                .filter(each -> each.key().equals(falt) && !each.kind().isChosen())
                .findFirst()
                .orElseThrow(() -> refused("Välj vilken text det gäller."));
        Set<String> colleagues = desk.colleagues(file).keySet();
        if (!colleagues.contains(kollega)) {
            throw refused("Välj en kollega i insatsen.");
        }
        reporting.handOver(file, field, kollega);
        after.addFlashAttribute("klart", "Texten är lämnad: uppgiften ligger hos kollegan.");
        return "redirect:/rapporter/" + id + "/skriv";
    }

    private ReportFile open(String id) {
        ReportFile file = access.ownReport(id);
        if (file.state() != ReportFile.State.SKRIVS) {
            throw refused("Rapporten är lagd för granskning och kan inte ändras.");
        }
        return file;
    }

    private String form(ReportFile file, Map<String, String> typed, Map<String, String> problems, Model model) {
        model.addAttribute("rapport", file);
        model.addAttribute("falt", desk.sheets(file, typed, problems));
        model.addAttribute("kollegor", desk.colleagues(file));
        model.addAttribute("fel", List.copyOf(problems.values()));
        model.addAttribute("kommentarer", desk.comments(file));
        model.addAttribute("anteckningar", desk.notes(file, access.userId()));
        model.addAttribute("uppgifter", desk.facts(file));
        model.addAttribute("ord", Spelled.OUT);
        return "rapport-skriv";
    }

    private static ResponseStatusException refused(String text) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, text);
    }
}
