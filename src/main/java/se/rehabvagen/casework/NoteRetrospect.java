package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.IS_IN_RETROSPECT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Retrospect;

/** Notes whether what was handed in comes from a list: of such a step nobody knows what the next form would ask. */
@Component("noteRetrospect")
final class NoteRetrospect implements ExecutionListener {

    @Override
    public void notify(DelegateExecution task) {
        IS_IN_RETROSPECT.set(task, Retrospect.current().isPresent());
    }
}
