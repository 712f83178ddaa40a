package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.ACTION_COUNT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts what is watched after a meeting. */
@Component("countActions")
final class CountActions implements JavaDelegate {

    @Override
    public void execute(DelegateExecution meeting) {
        ACTION_COUNT.set(meeting, (long) AgreedAction.of(meeting).size());
    }
}
