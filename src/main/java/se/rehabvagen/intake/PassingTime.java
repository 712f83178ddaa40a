package se.rehabvagen.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseTimers;
import se.rehabvagen.process.EngineTime;

/** Leads the clock on for the cases of an intake and fires what falls due for them, each timer on its day. */
final class PassingTime {

    private static final Logger LOG = LoggerFactory.getLogger(PassingTime.class);

    private final Clock clock;
    private final EngineTime time;
    private final CaseTimers timers;
    private final Threads threads;
    private LocalDate day = LocalDate.MIN;

    PassingTime(Clock clock, EngineTime time, CaseTimers timers, Threads threads) {
        this.clock = clock;
        this.time = time;
        this.timers = timers;
        this.threads = threads;
    }

    /** Lets every day until then pass, and stands in its forenoon. */
    void until(LocalDate goal, Collection<CaseNumber> cases) throws InterruptedException {
        List<CaseTimers.Due> due = due(cases, EngineTime.forenoonOf(goal));
        while (!due.isEmpty()) {
            standOn(EngineTime.firstForenoonFrom(due.get(0).at()));
            Instant now = EngineTime.forenoonOf(day);
            fire(due.stream().filter(timer -> !timer.at().isAfter(now)).toList());
            due = due(cases, EngineTime.forenoonOf(goal));
        }
        standOn(goal);
    }

    private void standOn(LocalDate next) {
        if (next.isAfter(day)) {
            day = next;
            time.leadTo(day);
        }
    }

    /** Fires what is due by the real time. */
    void untilNow(Collection<CaseNumber> cases) throws InterruptedException {
        time.letGo();
        List<CaseTimers.Due> due = due(cases, clock.instant());
        while (!due.isEmpty()) {
            fire(due);
            due = due(cases, clock.instant());
        }
    }

    /** Reminders and alarms of the past are not raised: each waits for its next time. */
    void skipReminders(Collection<CaseNumber> cases) {
        Instant now = clock.instant();
        timers.due(cases, now).stream().filter(timer -> !timer.runs()).forEach(timer -> timers.moveOn(timer, now));
    }

    private List<CaseTimers.Due> due(Collection<CaseNumber> cases, Instant until) {
        return timers.due(cases, until).stream().filter(CaseTimers.Due::runs).toList();
    }

    private void fire(List<CaseTimers.Due> due) throws InterruptedException {
        Map<CaseNumber, List<CaseTimers.Due>> byCase = due.stream()
                .collect(Collectors.groupingBy(CaseTimers.Due::caseNumber, LinkedHashMap::new, Collectors.toList()));
        threads.run(byCase.values().stream()
                .<Runnable>map(ofCase -> () -> ofCase.forEach(this::fire))
                .toList());
    }

    private void fire(CaseTimers.Due timer) {
        try {
            timers.run(timer);
        } catch (RuntimeException e) {
            // The engine has counted the failure; after the last try it becomes an incident for the administrator.
            LOG.error("A timer of {} failed", timer.caseNumber(), e);
        }
    }
}
