package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.vault.Persons;

/** Skyddade personuppgifter: from now on no name and no number is kept; the case goes on under its number. */
@Component("protectIdentity")
final class ProtectIdentity implements JavaDelegate {

    private final CaseProcess cases;
    private final Persons persons;

    ProtectIdentity(CaseProcess cases, Persons persons) {
        this.cases = cases;
        this.persons = persons;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        persons.protect(caseNumber);
        Map<String, Object> facts = new HashMap<>();
        IS_PROTECTED.put(facts, true);
        cases.informed(caseNumber, facts, "Skyddade personuppgifter");
    }
}
