package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.Comments;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;

/** What happens when somebody sends a report back to the project lead. */
@Component
final class SendBack {

    private static final String BACK = "atersand";

    private final Comments comments;
    private final Reports reports;
    private final Writers writers;

    SendBack(Comments comments, Reports reports, Writers writers) {
        this.comments = comments;
        this.reports = reports;
        this.writers = writers;
    }

    boolean isWanted(DelegateTask task) {
        return BACK.equals(REPORT_DECISION.from(task));
    }

    void note(DelegateTask task) {
        String report = REPORT_ID.from(task);
        comments.add(report, writers.id(), writers.words(task, SEND_BACK_NOTE));
        reports.is(report, ReportFile.State.SKRIVS);
        IS_SENT_BACK.set(task, true);
    }
}
