package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.process.Retrospect;

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
        LocalDate planned = exit.plusMonths(month);
        FOLLOW_UP_ON.set(followUp, planned);
        IS_SHOWN_TO_REGION.set(followUp, SHARES_WITH_REGION.find(followUp).orElse(false) && isAhead(planned));
        LAST_FOLLOW_UP_ON.set(followUp, FOLLOW_UP_DATE.find(followUp).orElse(null));
        HAS_MORE_FOLLOW_UPS.set(followUp, month < MONTHS.get(MONTHS.size() - 1));
    }

    /** What is registered in retrospect may lie behind us already: nobody need be told that it is planned. */
    private static boolean isAhead(LocalDate planned) {
        return Retrospect.current()
                .filter(mark -> planned.isBefore(SwedishDay.of(mark.recordedAt())))
                .isEmpty();
    }
}
