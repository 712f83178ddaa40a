package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CaseProcess;

/** The project has been over for a year: whoever has no exit is followed up now. */
@Component("askLastFollowUps")
final class AskLastFollowUps implements JavaDelegate {

    private final CaseProcess cases;
    private final CaseEvents events;

    AskLastFollowUps(CaseProcess cases, CaseEvents events) {
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution step) {
        cases.onTheWay(INSATS.from(step)).forEach(events::lastFollowUpDue);
    }
}
