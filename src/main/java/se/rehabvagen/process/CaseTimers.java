package se.rehabvagen.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/**
 * The timers of some cases and their steps, by what the models say of them when the past is played in: {@code past=run} for
 * what would have come (a plan that lapses), {@code past=skip} for what must not be raised afterwards (a reminder).
 */
@Component
public final class CaseTimers {

    private static final String DUE = """
            select job.id_, job.duedate_, job.create_time_, job.process_def_id_, definition.act_id_, step.business_key_
            from act_ru_job job
            join act_ru_jobdef definition on definition.id_ = job.job_def_id_
            join act_ru_execution step on step.id_ = job.process_instance_id_
            where job.type_ = 'timer' and job.duedate_ <= :until and job.retries_ > 0 and job.suspension_state_ = 1
              and step.business_key_ = any(:cases)
            order by job.duedate_, job.id_""";

    private final JdbcClient database;
    private final ManagementService management;
    private final TimerMarks marks;

    CaseTimers(JdbcClient database, ManagementService management, TimerMarks marks) {
        this.database = database;
        this.management = management;
        this.marks = marks;
    }

    /**
     * A timer that has fallen due.
     *
     * @param id the engine's job id
     */
    public record Due(String id, CaseNumber caseNumber, Instant at, Instant madeAt, boolean runs) {}

    /** The timers of these cases that fall due until then, the earliest first. */
    public List<Due> due(Collection<CaseNumber> cases, Instant until) {
        String[] numbers = cases.stream().map(CaseNumber::value).toArray(String[]::new);
        return database.sql(DUE)
                .param("until", Timestamp.from(until))
                .param("cases", numbers)
                .query((row, i) -> read(row))
                .list();
    }

    private Due read(ResultSet row) throws SQLException {
        Instant due = row.getTimestamp("duedate_").toInstant();
        Timestamp made = row.getTimestamp("create_time_");
        return new Due(
                row.getString("id_"),
                new CaseNumber(row.getString("business_key_")),
                due,
                made == null ? due : made.toInstant(),
                marks.runsInThePast(row.getString("process_def_id_"), row.getString("act_id_")));
    }

    /** Fires a timer as the engine would have done when it fell due; an earlier one may have taken it away. */
    public void run(Due timer) {
        if (management.createJobQuery().jobId(timer.id()).count() > 0) {
            management.executeJob(timer.id());
        }
    }

    /** Moves a timer on by its own length until it lies after a moment: its next time in a case that still waits. */
    public void moveOn(Due timer, Instant after) {
        Duration length = Duration.between(timer.madeAt(), timer.at());
        Duration step = length.compareTo(Duration.ofDays(1)) < 0 ? Duration.ofDays(1) : length;
        long times = Duration.between(timer.at(), after).dividedBy(step) + 1;
        management.setJobDuedate(timer.id(), Date.from(timer.at().plus(step.multipliedBy(times))), false);
    }
}
