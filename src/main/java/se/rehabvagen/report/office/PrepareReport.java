package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.paper.ReportKind;

/** Opens the file of a report, and says who reviews and who signs. */
@Component("prepareReport")
final class PrepareReport implements JavaDelegate {

    private final Insatser insatser;
    private final Reports reports;

    PrepareReport(Insatser insatser, Reports reports) {
        this.insatser = insatser;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution step) {
        Insats insats = insatser.find(INSATS.from(step)).orElseThrow();
        ReportFile file = new NewReport(
                        insats,
                        kind(step),
                        REPORT_UNTIL.from(step),
                        REPORT_DUE.from(step),
                        REPLACED_REPORT.find(step).orElse(null),
                        step.getProcessInstanceId())
                .file(reports);
        reports.add(file);
        REPORT_ID.set(step, file.id());
        REPORT_KIND.set(step, file.kind().id());
        REPORT_NUMBER.set(step, (long) file.number());
        REPORT_TITLE.set(step, file.title());
        REPORT_FIGURES.set(step, LateFigures.reference(file.id()));
        OWNER_COUNT.set(step, (long) insats.staff().ownerRepresentatives().size());
        CHAIR.set(step, insats.staff().chair());
        IS_SENT_BACK.set(step, false);
        REPORT_DIGEST.clear(step);
    }

    /** A report is of the kind whose model makes it. */
    private static ReportKind kind(DelegateExecution step) {
        Process model = (Process) step.getBpmnModelElementInstance().getParentElement();
        return ReportKind.of(model.getId()).orElseThrow();
    }
}
