package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether the date of the plan has passed. */
@Component("checkPlanDate")
final class CheckPlanDate implements JavaDelegate {

    private final Clock clock;

    CheckPlanDate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution plan) {
        IS_PLAN_LAPSED.set(plan, !LocalDate.now(clock).isBefore(PLAN_LAPSE_DATE.from(plan)));
    }
}
