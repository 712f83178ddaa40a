package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/** Holds the figures against each other; a report whose figures hold is laid, word for word, before those who sign. */
@Component("checkReport")
final class CheckReport implements JavaDelegate {

    private final Reports reports;
    private final Composition composition;
    private final Proposals proposals;

    CheckReport(Reports reports, Composition composition, Proposals proposals) {
        this.reports = reports;
        this.composition = composition;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution step) {
        ReportFile file = reports.get(REPORT_ID.from(step));
        Composition.Draft draft = composition.draft(file);
        boolean doHold = draft.problems().isEmpty();
        DO_FIGURES_HOLD.set(step, doHold);
        IS_SENT_BACK.set(step, false);
        REPORT_DIGEST.set(step, doHold ? proposals.lay(file.id(), draft.content()) : null);
        reports.is(file.id(), doHold ? ReportFile.State.GRANSKAS : ReportFile.State.SKRIVS);
    }
}
