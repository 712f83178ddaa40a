package se.rehabvagen.report.pages;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.office.Reporting;

/** Reports for programs, to those who lead, own or chair a project. */
@RestController
final class ReportsApi {

    private final ReportAccess access;
    private final Reports reports;
    private final Verifications verifications;

    ReportsApi(ReportAccess access, Reports reports, Verifications verifications) {
        this.access = access;
        this.reports = reports;
        this.verifications = verifications;
    }

    /** The reports of a project, the latest first. */
    @GetMapping("/api/insatser/{id}/rapporter")
    List<ReportFile> reports(@PathVariable String id) {
        return reports.of(access.insats(id).id());
    }

    /** Computes digest and figures of a signed report again; 404 if it is not signed. */
    @GetMapping("/api/rapporter/{id}/verifiering")
    Reporting.Outcome verification(@PathVariable String id) {
        return verifications.of(access.report(id));
    }
}
