package se.rehabvagen.report.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.office.Reporting;

/** What a verification found, as its reader may see it. */
@Component
final class Verifications {

    private final ReportAccess access;
    private final Reporting reporting;
    private final ShownCases shown;

    Verifications(ReportAccess access, Reporting reporting, ShownCases shown) {
        this.access = access;
        this.reporting = reporting;
        this.shown = shown;
    }

    /**
     * Computes digest and figures of a signed report again.
     *
     * @throws ResponseStatusException 404 if it is not signed
     */
    Reporting.Outcome of(ReportFile file) {
        Reporting.Outcome outcome = reporting
                .verify(file)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Rapporten är inte undertecknad ännu."))
                .seenBy(access.leads());
        return new Reporting.Outcome(
                outcome.digest(),
                outcome.computed(),
                outcome.isIntact(),
                shown.differences(file, outcome.differences()));
    }
}
