package se.rehabvagen.report.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.office.Reporting;

/** Whether a signed report is what was signed, and what its figures would be today. */
@Controller
class VerificationPage {

    private final ReportAccess access;
    private final Reporting reporting;

    VerificationPage(ReportAccess access, Reporting reporting) {
        this.access = access;
        this.reporting = reporting;
    }

    @GetMapping("/rapporter/{id}/verifiering")
    String page(@PathVariable String id, Model model) {
        ReportFile file = access.report(id);
        model.addAttribute("rapport", file);
        model.addAttribute("leder", access.leads());
        model.addAttribute("ord", Spelled.OUT);
        model.addAttribute("utfall", verified(file));
        return "rapport-verifiering";
    }

    private Reporting.Outcome verified(ReportFile file) {
        return reporting
                .verify(file)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Rapporten är inte undertecknad ännu."))
                .seenBy(access.leads());
    }
}
