package se.rehabvagen.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The processes that make a report, told in words of the work. */
@Component
public final class ReportProcess {

    private static final String CORRECTION = "report-correction";

    private final RuntimeService runtime;
    private final OwnAuthority authority;

    ReportProcess(RuntimeService runtime, OwnAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    /**
     * When a report is due.
     *
     * @param until last day of its period
     * @param due last day for handing it in
     * @param reminder day of the reminder
     */
    public record Days(LocalDate until, LocalDate due, LocalDate reminder) {}

    /**
     * A signed report needs a new version.
     *
     * @param kind key of the model
     * @param replaced id of the report that the new one corrects
     */
    public void versionWanted(String insats, String kind, Days days, String replaced) {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.INSATS.put(variables, insats);
        CaseVariables.REPORT_UNTIL.put(variables, days.until());
        CaseVariables.REPORT_DUE.put(variables, days.due());
        CaseVariables.REPORT_REMINDER_DATE.put(variables, days.reminder());
        CaseVariables.REPLACED_REPORT.put(variables, replaced);
        authority.run(() -> runtime.startProcessInstanceByKey(kind, insats, variables));
    }

    /**
     * The project lead hands a text of a report over to a colleague.
     *
     * @param processInstance of the report
     * @param field key of the report's field
     * @param fieldName what people call it
     */
    public void textHandedOver(String processInstance, String field, String fieldName, String writer) {
        Map<String, Object> local = new HashMap<>();
        CaseVariables.REPORT_FIELD.put(local, field);
        CaseVariables.REPORT_FIELD_NAME.put(local, fieldName);
        CaseVariables.TEXT_WRITER.put(local, writer);
        authority.run(() -> runtime.createMessageCorrelation(Messages.REPORT_TEXT_HANDED_OVER)
                .processInstanceId(processInstance)
                .setVariablesLocal(local)
                .correlate());
    }

    /** The figures of a report do not add up, and what is wrong stands in this case: its pair is asked, once at a time. */
    public void correctionWanted(CaseNumber caseNumber, List<String> problems) {
        if (isAsked(caseNumber)) {
            return;
        }
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.CASE_NUMBER.put(variables, caseNumber.value());
        CaseVariables.INVESTIGATOR.put(variables, investigator(caseNumber).orElse(null));
        variables.put(
                CaseVariables.REPORT_PROBLEMS.name(),
                Spin.JSON(problems.stream().map(text -> Map.of("problem", text)).toList()));
        runtime.startProcessInstanceByKey(CORRECTION, caseNumber.value(), variables);
    }

    private boolean isAsked(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(CORRECTION)
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                > 0;
    }

    private Optional<String> investigator(CaseNumber caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(CaseProcess.CASE)
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> CaseVariables.INVESTIGATOR.find(runtime.getVariables(id)).stream())
                .findFirst();
    }
}
