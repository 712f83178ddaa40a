package se.rehabvagen.paths;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import se.rehabvagen.process.EngineClock;

/** Days that pass: the engine's clock moves, and the jobs of some instances run when they fall due, each at its own time. */
final class Days {

    private final ProcessEngine engine;
    private final ManagementService management;
    private final Supplier<Set<String>> instances;

    Days(ProcessEngine engine, Supplier<Set<String>> instances) {
        this.engine = engine;
        this.management = engine.getManagementService();
        this.instances = instances;
    }

    void pass(Period period) {
        ZonedDateTime now = new EngineClock().instant().atZone(EngineClock.SWEDEN);
        Instant end = now.plus(period).toInstant();
        for (Optional<Job> due = next(end); due.isPresent(); due = next(end)) {
            moveTo(due.get().getDuedate());
            Jobs.run(engine, due.get());
        }
        moveTo(Date.from(end));
    }

    private Optional<Job> next(Instant end) {
        Set<String> running = instances.get();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        return management.createJobQuery().processInstanceIds(running).active().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(end))
                .min(Comparator.comparing(Days::moment));
    }

    private static Date moment(Job job) {
        return job.getDuedate() == null ? ClockUtil.getCurrentTime() : job.getDuedate();
    }

    private static void moveTo(Date moment) {
        if (moment != null && moment.after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(moment);
        }
    }
}
