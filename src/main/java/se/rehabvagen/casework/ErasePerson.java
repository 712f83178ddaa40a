package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.vault.Persons;

/** Erases who the person is: refused or not eligible, kept for 30 days only. The milestones, and with them the count, stay. */
@Component("erasePerson")
final class ErasePerson implements JavaDelegate {

    private final Persons persons;

    ErasePerson(Persons persons) {
        this.persons = persons;
    }

    @Override
    public void execute(DelegateExecution step) {
        persons.erase(new CaseNumber(step.getProcessBusinessKey()));
    }
}
