package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Insatser;

/** Gives each owner a task of their own: who it is, and which text of the report is theirs. */
@Component("pickOwner")
final class PickOwner implements ExecutionListener {

    private final Insatser insatser;

    PickOwner(Insatser insatser) {
        this.insatser = insatser;
    }

    @Override
    public void notify(DelegateExecution task) {
        int index = ((Number) task.getVariable("loopCounter")).intValue();
        Insats.Staff staff = insatser.find(INSATS.from(task)).orElseThrow().staff();
        String user = staff.ownerRepresentatives().get(index);
        List<String> organisations = staff.owners();
        String organisation = index < organisations.size() ? organisations.get(index) : user;
        task.setVariableLocal(OWNER.name(), user);
        task.setVariableLocal(TEXT_WRITER.name(), user);
        task.setVariableLocal(REPORT_FIELD.name(), Lessons.field(index));
        task.setVariableLocal(REPORT_FIELD_NAME.name(), Lessons.heading(organisation));
    }
}
