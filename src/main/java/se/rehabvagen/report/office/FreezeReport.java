package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/** All who must have signed: what lay before them is the report, and is never changed again. In the last signer's transaction. */
@Component("freezeReport")
final class FreezeReport implements JavaDelegate {

    private final Proposals proposals;
    private final Reports reports;

    FreezeReport(Proposals proposals, Reports reports) {
        this.proposals = proposals;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution step) {
        String report = REPORT_ID.from(step);
        proposals.freeze(report, REPORT_DIGEST.from(step));
        reports.is(report, ReportFile.State.UNDERTECKNAD);
    }
}
