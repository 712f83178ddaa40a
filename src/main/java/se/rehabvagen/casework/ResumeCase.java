package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** A case goes on after its exit: the exit was wrong, or a new sickness period began. */
@Component("resumeCase")
final class ResumeCase implements JavaDelegate {

    private final ContinuedCase continued;
    private final Participation participation;

    ResumeCase(ContinuedCase continued, Participation participation) {
        this.continued = continued;
        this.participation = participation;
    }

    @Override
    public void execute(DelegateExecution step) {
        CaseNumber caseNumber = new CaseNumber(step.getProcessBusinessKey());
        continued.resumes(caseNumber, participation.isProtected(caseNumber));
    }
}
