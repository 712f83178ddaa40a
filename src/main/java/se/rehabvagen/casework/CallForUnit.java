package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.INSATS;
import static se.rehabvagen.process.CaseVariables.UNIT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * The insats, which is everybody's, calls a process for one unit: what is called is that unit's, and no other unit's staff see
 * it. Belongs at the start of a call activity and touches nothing else.
 */
@Component("callForUnit")
final class CallForUnit implements ExecutionListener {

    @Override
    public void notify(DelegateExecution call) {
        // The engine asks nobody for the tenant of a called process: it gives it that of the execution that calls.
        ((ExecutionEntity) call).setTenantId(INSATS.from(call) + "." + UNIT.from(call));
    }
}
