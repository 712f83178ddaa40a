package se.rehabvagen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Leads the engine's clock while past events are played in, for one thread at a time: what one thread plays in the past is
 * now for every other. The doors are closed and jobs halted meanwhile, since what is half played is not to be seen.
 */
@Component
public final class EngineTime {

    /** Past events carry a day only; they are played in the middle of the forenoon. */
    private static final LocalTime FORENOON = LocalTime.of(10, 0);

    /** Where a thread stands, in milliseconds of the epoch; the engine reads its time through this library alone. */
    private static final ThreadLocal<Long> STANDS = new ThreadLocal<>();

    private static final DateTimeUtils.MillisProvider OWN_OR_NOW = () -> {
        Long stands = STANDS.get();
        return stands == null ? System.currentTimeMillis() : stands;
    };

    private final Optional<GatedJobExecutor> jobs;

    EngineTime(ObjectProvider<GatedJobExecutor> jobs) {
        this.jobs = Optional.ofNullable(jobs.getIfAvailable());
    }

    /** Lets no job run until {@link #jobsRun()}; waits for those that run now. */
    public void jobsHalt() throws InterruptedException {
        if (jobs.isPresent()) {
            jobs.get().halt();
        }
    }

    /** The clock shows now: jobs may run, unless the settings say that this node runs none. */
    public void jobsRun() {
        jobs.ifPresent(GatedJobExecutor::release);
    }

    /** Sets the clock of this thread to the forenoon of a Swedish day, where it stands until it is led on. */
    public void leadTo(LocalDate day) {
        STANDS.set(forenoonOf(day).toEpochMilli());
        DateTimeUtils.setCurrentMillisProvider(OWN_OR_NOW);
    }

    /** The moment at which the past of a Swedish day is played. */
    public static Instant forenoonOf(LocalDate day) {
        return day.atTime(FORENOON).atZone(EngineClock.SWEDEN).toInstant();
    }

    /** The first day whose forenoon is not before a moment. */
    public static LocalDate firstForenoonFrom(Instant moment) {
        ZonedDateTime time = moment.atZone(EngineClock.SWEDEN);
        return time.toLocalTime().isAfter(FORENOON) ? time.toLocalDate().plusDays(1) : time.toLocalDate();
    }

    /** Lets the clock of this thread run with the real time again. */
    public void letGo() {
        STANDS.remove();
    }
}
