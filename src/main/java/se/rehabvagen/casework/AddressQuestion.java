package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** Sends a question to the other of the pair, or to the role at the unit where nobody is named. */
@Component("addressQuestion")
final class AddressQuestion implements JavaDelegate {

    @Override
    public void execute(DelegateExecution question) {
        String to = QUESTION_TO.from(question);
        boolean isToCare = to.equals(Role.REHABKOORDINATOR.id());
        QUESTION_GROUP.set(question, to);
        QUESTION_PARTY.set(question, isToCare ? "vard" : "fk");
        QUESTION_ASSIGNEE.set(
                question, (isToCare ? COORDINATOR : INVESTIGATOR).find(question).orElse(null));
    }
}
