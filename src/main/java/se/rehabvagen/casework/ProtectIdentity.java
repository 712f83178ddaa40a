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

/**
 * Skyddade personuppgifter: from now on no name and no number is kept; the case goes on under its number where only its pair
 * sees it. What merely waits for erasure or follow-up stays where it is: nobody is asked anything there any more but by number.
 */
@Component("protectIdentity")
final class ProtectIdentity implements JavaDelegate {

    private final CaseProcess cases;
    private final ContinuedCase continued;
    private final Participation participation;
    private final Persons persons;

    ProtectIdentity(CaseProcess cases, ContinuedCase continued, Participation participation, Persons persons) {
        this.cases = cases;
        this.continued = continued;
        this.participation = participation;
        this.persons = persons;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        persons.protect(caseNumber);
        Map<String, Object> facts = new HashMap<>();
        IS_PROTECTED.put(facts, true);
        boolean began = participation.began(caseNumber);
        boolean isOpen = began
                ? cases.facts(caseNumber)
                        .filter(known -> EXIT_DATE.find(known).isEmpty())
                        .isPresent()
                : cases.awaitsConsent(caseNumber);
        if (isOpen) {
            continued.isProtected(caseNumber, !began);
        } else {
            cases.informed(caseNumber, facts, "Skyddade personuppgifter");
        }
    }
}
