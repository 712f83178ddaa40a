package se.rehabvagen.report.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/** All reports of the projects that somebody leads, owns or chairs, with how far each has come and when it is due. */
@Controller
class ReportListPage {

    private final ReportAccess access;
    private final Reports reports;
    private final Clock clock;

    ReportListPage(ReportAccess access, Reports reports, EngineClock clock) {
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    /** One project with its reports, the latest first. */
    record Shelf(Insats insats, List<ReportFile> reports) {}

    @GetMapping("/rapporter")
    String list(Model model) {
        model.addAttribute(
                "hyllor",
                access.insatser().stream()
                        .map(insats -> new Shelf(insats, reports.of(insats.id())))
                        .toList());
        model.addAttribute("idag", LocalDate.now(clock));
        model.addAttribute("leder", access.leads());
        return "rapporter";
    }
}
