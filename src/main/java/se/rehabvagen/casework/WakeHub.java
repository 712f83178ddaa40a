package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Hub;

/** A step has ended: the hub wakes and says so in the words of the model's property {@code news}. */
@Component("wakeHub")
final class WakeHub implements ExecutionListener {

    private final Hub hub;

    WakeHub(Hub hub) {
        this.hub = hub;
    }

    @Override
    public void notify(DelegateExecution call) {
        // A step that is torn down with the whole way has nobody left to tell.
        if (!call.isCanceled()) {
            if (!StepMarks.areClearedByStep(call)) {
                StepMarks.marks(call).ifPresent(variable -> call.setVariable(variable, false));
            }
            hub.wake(call.getProcessInstanceId(), StepMarks.news(call));
        }
    }
}
