package se.rehabvagen.history;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** Where something happened last: a completed task, in a case or in one of its steps. A milestone is reached by one. */
@Component
public final class Movements {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** The cases on their way, when something last happened in each, and since when an alarm stands. */
    private static final String CASES = """
            select number from (
                select p.business_key_ as number, t.create_time_, t.follow_up_date_,
                       (select max(h.end_time_)
                        from act_hi_procinst step join act_hi_taskinst h on h.proc_inst_id_ = step.proc_inst_id_
                        where step.business_key_ = p.business_key_) as moved,
                       (select max(alarm.start_time_) from act_hi_procinst alarm
                        where alarm.business_key_ = p.business_key_ and alarm.proc_def_key_ = 'stalled-case'
                          and alarm.end_time_ is null) as alarmed
                from act_ru_task t
                join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                where p.super_process_instance_id_ is null and p.proc_def_key_ = 'rehabilitation-case'
                  and t.tenant_id_ like ?) hub
            """;

    private final JdbcClient database;

    Movements(JdbcClient database) {
        this.database = database;
    }

    /**
     * The cases of an insats in which nothing has happened for too long. A case that sleeps to a later date on purpose is
     * none of them, nor one whose alarm stands already.
     *
     * @param limit the last day on which a movement is too long ago
     */
    public List<CaseNumber> silentSince(String insats, LocalDate limit) {
        Timestamp moment = Timestamp.from(limit.plusDays(1).atStartOfDay(SWEDEN).toInstant());
        return database.sql(CASES + """
                        where alarmed is null and greatest(moved, create_time_, follow_up_date_) < ?
                        order by number
                        """)
                .params(insats + ".%", moment)
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /** The cases of an insats in which something happened after the alarm. */
    public List<CaseNumber> alarmedButMoved(String insats) {
        return database.sql(CASES + "where moved > alarmed order by number")
                .params(insats + ".%")
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .list();
    }

    /**
     * Whether it is long enough since a process of this key was started, and none of them runs.
     *
     * @param last the last day of an earlier start
     */
    public boolean isOver(String process, String businessKey, LocalDate last) {
        Timestamp moment = Timestamp.from(last.plusDays(1).atStartOfDay(SWEDEN).toInstant());
        return database.sql("""
                        select count(*) from act_hi_procinst
                        where business_key_ = ? and proc_def_key_ = ? and (end_time_ is null or start_time_ >= ?)
                        """)
                .params(businessKey, process, moment)
                .query(Long.class)
                .single()
                .equals(0L);
    }
}
