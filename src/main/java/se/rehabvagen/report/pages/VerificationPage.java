package se.rehabvagen.report.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.rehabvagen.report.archive.ReportFile;

/** Whether a signed report is what was signed, and what its figures would be today. */
@Controller
class VerificationPage {

    private final ReportAccess access;
    private final Verifications verifications;

    VerificationPage(ReportAccess access, Verifications verifications) {
        this.access = access;
        this.verifications = verifications;
    }

    @GetMapping("/rapporter/{id}/verifiering")
    String page(@PathVariable String id, Model model) {
        ReportFile file = access.report(id);
        model.addAttribute("rapport", file);
        model.addAttribute("leder", access.leads());
        model.addAttribute("ord", Spelled.OUT);
        model.addAttribute("utfall", verifications.of(file));
        return "rapport-verifiering";
    }
}
