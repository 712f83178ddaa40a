package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.ReportingPeriod;

/** Closes a half-year and finds the next one, until the insats has ended. */
@Component("scheduleHalfYear")
final class ScheduleHalfYear implements JavaDelegate {

    @Override
    public void execute(DelegateExecution step) {
        LocalDate closed = HALF_YEAR_END.from(step);
        LocalDate end = INSATS_END.from(step);
        LocalDate next = ReportingPeriod.endAfter(closed, end);
        CLOSED_HALF_YEAR.set(step, closed);
        HAS_MORE_HALF_YEARS.set(step, closed.isBefore(end));
        HALF_YEAR_END.set(step, next);
    }
}
