package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.Reports;

/** A signed report was handed in to the funder. */
@Component("recordHandIn")
final class RecordHandIn implements TaskListener {

    private final Reports reports;

    RecordHandIn(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        reports.handedIn(REPORT_ID.from(task), HANDED_IN_DATE.from(task));
    }
}
