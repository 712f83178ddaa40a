package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CaseProcess;

/** A fact was registered wrongly. The figures read the correction; where the case itself acts on the fact, its pair is told to look. */
@Component("correctFact")
final class CorrectFact implements JavaDelegate {

    private final CaseProcess cases;
    private final CaseEvents events;

    CorrectFact(CaseProcess cases, CaseEvents events) {
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        cases.informed(caseNumber, Map.of(), "Uppgift rättad");
        if (CORRECTED_MILESTONE.from(step).startsWith("plan-")) {
            events.planReviewRequested(caseNumber);
        }
    }
}
