package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.vault.Persons;

/**
 * The case ends from outside the way: the person died or left. Who never took part waited for the erasure; it is done now,
 * since the wait ends with the case.
 */
@Component("closeCase")
final class CloseCase implements JavaDelegate {

    private final CaseEvents cases;
    private final Participation participation;
    private final Persons persons;

    CloseCase(CaseEvents cases, Participation participation, Persons persons) {
        this.cases = cases;
        this.participation = participation;
        this.persons = persons;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        cases.stopped(caseNumber);
        if (!participation.began(caseNumber)) {
            persons.erase(caseNumber);
        }
    }
}
