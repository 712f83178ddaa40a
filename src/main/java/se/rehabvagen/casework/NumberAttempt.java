package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Numbers an attempt at work-oriented rehabilitation within its case: 1, 2, 3 … */
@Component("numberAttempt")
final class NumberAttempt implements JavaDelegate {

    @Override
    public void execute(DelegateExecution step) {
        ALR_ATTEMPT.set(step, REHABILITATION_ATTEMPT.find(step).orElse(0L) + 1);
    }
}
