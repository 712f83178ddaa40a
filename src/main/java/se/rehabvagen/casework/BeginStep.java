package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A step that others must know of has begun: the variable that the model names in the property {@code marks} says so. */
@Component("beginStep")
final class BeginStep implements ExecutionListener {

    @Override
    public void notify(DelegateExecution call) {
        StepMarks.marks(call).ifPresent(variable -> call.setVariable(variable, true));
    }
}
