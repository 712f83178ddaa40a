package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** Gives each watch of a meeting its own agreed action, its own day, and the one of the pair whom it concerns. */
@Component("pickAction")
final class PickAction implements ExecutionListener {

    @Override
    public void notify(DelegateExecution watch) {
        int index = ((Number) watch.getVariable("loopCounter")).intValue();
        AgreedAction action = AgreedAction.of(watch).get(index);
        watch.setVariableLocal(ACTION_CODE.name(), action.code());
        watch.setVariableLocal(ACTION_PARTY.name(), action.party());
        watch.setVariableLocal(ACTION_DUE_DATE.name(), action.due().toString());
        watch.setVariableLocal(ACTION_GROUP.name(), group(action).id());
        watch.setVariableLocal(
                ACTION_ASSIGNEE.name(),
                (action.isAboutCare() ? COORDINATOR : INVESTIGATOR).find(watch).orElse(null));
    }

    private static Role group(AgreedAction action) {
        return action.isAboutCare() ? Role.REHABKOORDINATOR : Role.FORSAKRINGSUTREDARE;
    }
}
