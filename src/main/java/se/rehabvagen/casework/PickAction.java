package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Consents;

/**
 * Gives each watch of a meeting its own agreed action, its own day, and the one of the pair whom it concerns: the coordinator
 * only while consent to the exchange FK–Region is in force.
 */
@Component("pickAction")
final class PickAction implements ExecutionListener {

    private final Clock clock;

    PickAction(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution watch) {
        int index = ((Number) watch.getVariable("loopCounter")).intValue();
        AgreedAction action = AgreedAction.of(watch).get(index);
        watch.setVariableLocal(ACTION_CODE.name(), action.code());
        watch.setVariableLocal(ACTION_PARTY.name(), action.party());
        watch.setVariableLocal(ACTION_DUE_DATE.name(), action.due().toString());
        watch.setVariableLocal(ACTION_GROUP.name(), group(action, watch).id());
    }

    private Role group(AgreedAction action, DelegateExecution watch) {
        boolean isWatchedByCare =
                action.isAboutCare() && Consents.isInForce(EXCHANGE_CONSENT, CaseScope.of(watch), LocalDate.now(clock));
        return isWatchedByCare ? Role.REHABKOORDINATOR : Role.FORSAKRINGSUTREDARE;
    }
}
