package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.EXIT_DATE;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.vault.Persons;

/**
 * Skyddade personuppgifter: from now on no name and no number is kept; the case goes on under its number where only its pair
 * sees it, also if it is only followed up. Who merely waits for erasure is erased now: the case ends with the wait.
 */
@Component("protectIdentity")
final class ProtectIdentity implements JavaDelegate {

    private final CaseProcess cases;
    private final ContinuedCase continued;
    private final ExitedCase exited;
    private final CloseCase closing;
    private final Participation participation;
    private final Persons persons;

    ProtectIdentity(
            CaseProcess cases,
            ContinuedCase continued,
            ExitedCase exited,
            CloseCase closing,
            Participation participation,
            Persons persons) {
        this.cases = cases;
        this.continued = continued;
        this.exited = exited;
        this.closing = closing;
        this.participation = participation;
        this.persons = persons;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        persons.protect(caseNumber);
        Optional<Map<String, Object>> running = cases.facts(caseNumber);
        boolean began = participation.began(caseNumber);
        if (running.flatMap(EXIT_DATE::find).isPresent()) {
            exited.isProtected(caseNumber);
        } else if (running.isPresent() && (began || cases.awaitsConsent(caseNumber))) {
            continued.isProtected(caseNumber, !began);
        } else if (!began) {
            closing.execute(step);
        }
    }
}
