package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.ReportProcess;
import se.rehabvagen.report.paper.ReportKind;

/** Tells the report that is about to be made which period it is about, and when it is due. Belongs at the start of its call. */
@Component("dateReport")
final class DateReport implements ExecutionListener {

    private final ReportDays days;

    DateReport(ReportDays days) {
        this.days = days;
    }

    @Override
    public void notify(DelegateExecution call) {
        CallActivity activity = (CallActivity) call.getBpmnModelElementInstance();
        ReportKind kind = ReportKind.of(activity.getCalledElement()).orElseThrow();
        LocalDate until = switch (kind) {
            case LAGESRAPPORT -> CLOSED_HALF_YEAR.from(call);
            case SLUTRAPPORT -> INSATS_END.from(call);
            case SLUTLIG_UPPFOLJNING -> LAST_FOLLOW_UP_DATE.from(call);
        };
        ReportProcess.Days dates = days.of(kind, until, until);
        call.setVariableLocal(REPORT_UNTIL.name(), dates.until().toString());
        call.setVariableLocal(REPORT_DUE.name(), dates.due().toString());
        call.setVariableLocal(REPORT_REMINDER_DATE.name(), dates.reminder().toString());
    }
}
