package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The next follow-up after exit: 3, 6 and 12 months after the day of the exit. */
@Component("scheduleFollowUp")
final class ScheduleFollowUp implements JavaDelegate {

    private static final List<Long> MONTHS = List.of(3L, 6L, 12L);

    private final Clock clock;

    ScheduleFollowUp(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution followUp) {
        long last = FOLLOW_UP_MONTH.find(followUp).orElse(0L);
        long month = MONTHS.stream().filter(next -> next > last).findFirst().orElseThrow();
        LocalDate exit = EXIT_DATE.find(followUp).orElseGet(() -> LocalDate.now(clock));
        EXIT_DATE.set(followUp, exit);
        FOLLOW_UP_MONTH.set(followUp, month);
        FOLLOW_UP_ON.set(followUp, exit.plusMonths(month));
        HAS_MORE_FOLLOW_UPS.set(followUp, month < MONTHS.get(MONTHS.size() - 1));
    }
}
