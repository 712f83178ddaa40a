package se.rehabvagen.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseTimers;
import se.rehabvagen.process.EngineTime;

/** Leads the clock of this thread on for one case and fires what falls due for it, each timer on its day. */
final class PassingTime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PassingTime.class);

    private final Clock clock;
    private final EngineTime time;
    private final CaseTimers timers;
    private final List<CaseNumber> number;
    private LocalDate day = LocalDate.MIN;

    PassingTime(Clock clock, EngineTime time, CaseTimers timers, CaseNumber number) {
        this.clock = clock;
        this.time = time;
        this.timers = timers;
        this.number = List.of(number);
    }

    /**
     * Lets every day until then pass, and stands in its forenoon.
     *
     * @throws InterruptedException if this is to stop; the next start goes on from here
     */
    void until(LocalDate goal) throws InterruptedException {
        if (goal.isAfter(day)) {
            List<CaseTimers.Due> due = due(EngineTime.forenoonOf(goal));
            while (!due.isEmpty()) {
                standOn(EngineTime.firstForenoonFrom(due.get(0).at()));
                Instant now = EngineTime.forenoonOf(day);
                due.stream().filter(timer -> !timer.at().isAfter(now)).forEach(this::fire);
                due = due(EngineTime.forenoonOf(goal));
            }
            standOn(goal);
        }
    }

    private void standOn(LocalDate next) {
        if (next.isAfter(day)) {
            day = next;
            time.leadTo(day);
        }
    }

    /** Fires what is due by the real time. */
    void untilNow() throws InterruptedException {
        time.letGo();
        List<CaseTimers.Due> due = due(clock.instant());
        while (!due.isEmpty()) {
            due.forEach(this::fire);
            due = due(clock.instant());
        }
    }

    private List<CaseTimers.Due> due(Instant until) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return timers.due(number, until).stream().filter(CaseTimers.Due::runs).toList();
    }

    private void fire(CaseTimers.Due timer) {
        try {
            timers.run(timer);
        } catch (RuntimeException e) {
            // The engine has counted the failure; after the last try it becomes an incident for the administrator.
            LOG.error("A timer of {} failed", timer.caseNumber(), e);
        }
    }

    /** The thread is in the present again. */
    @Override
    public void close() {
        time.letGo();
    }
}
