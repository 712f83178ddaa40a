package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The way from a step to the case that it belongs to. */
final class CaseScope {

    private CaseScope() {}

    /** The root instance of the case, seen from any of its steps, however deep they call each other. */
    static DelegateExecution of(DelegateExecution step) {
        DelegateExecution instance = step.getProcessInstance();
        while (instance.getSuperExecution() != null) {
            instance = instance.getSuperExecution().getProcessInstance();
        }
        return instance;
    }
}
