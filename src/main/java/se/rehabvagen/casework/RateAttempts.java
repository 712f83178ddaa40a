package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the attempts at rehabilitation that failed in a row; the second calls a meeting, and the count begins anew. */
@Component("rateAttempts")
final class RateAttempts implements JavaDelegate {

    private static final long TOO_MANY = 2;

    @Override
    public void execute(DelegateExecution step) {
        boolean isFailed = ALR_OUTCOME.from(step).equals("avbruten");
        long failed = isFailed ? FAILED_ATTEMPTS.find(step).orElse(0L) + 1 : 0;
        CALLS_MEETING.set(step, failed >= TOO_MANY);
        FAILED_ATTEMPTS.set(step, failed % TOO_MANY);
    }
}
