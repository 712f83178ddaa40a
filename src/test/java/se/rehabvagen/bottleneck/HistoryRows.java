package se.rehabvagen.bottleneck;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.SwedishDay;

/** Rows of the engine's history as the engine writes them, for stays that nobody needs to live through. */
final class HistoryRows {

    private static final LocalTime FORENOON = LocalTime.of(10, 0);

    private final JdbcClient database;

    HistoryRows(JdbcClient database) {
        this.database = database;
    }

    /** A process instance of its own enters a user task; returns the activity instance. */
    String enter(String tenant, String process, String activity, LocalDate day) {
        String instance = UUID.randomUUID().toString();
        String step = activity + ":" + UUID.randomUUID();
        database.sql("""
                        insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_,
                            start_time_, tenant_id_, state_, root_proc_inst_id_)
                        select :instance, :instance, :instance, key_, id_, :moment, :tenant, 'ACTIVE', :instance
                        from act_re_procdef where key_ = :process order by version_ desc limit 1
                        """)
                .param("instance", instance)
                .param("moment", moment(day))
                .param("tenant", tenant)
                .param("process", process)
                .update();
        database.sql("""
                        insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,
                            act_id_, act_type_, start_time_, act_inst_state_, tenant_id_, root_proc_inst_id_)
                        select :step, proc_def_key_, proc_def_id_, :instance, :instance, :activity, 'userTask', :moment, 0,
                            :tenant, :instance
                        from act_hi_procinst where id_ = :instance
                        """)
                .param("step", step)
                .param("instance", instance)
                .param("activity", activity)
                .param("moment", moment(day))
                .param("tenant", tenant)
                .update();
        return step;
    }

    void leave(String step, LocalDate day, boolean isCancelled) {
        database.sql("update act_hi_actinst set end_time_ = ?, act_inst_state_ = ? where id_ = ?")
                .params(moment(day), isCancelled ? 2 : 4, step)
                .update();
    }

    /** History is cleaned up, or somebody deletes an instance from it. */
    void delete(String step) {
        database.sql("delete from act_hi_actinst where id_ = ?").param(step).update();
    }

    void deleteAll(String tenant) {
        database.sql("delete from act_hi_actinst where tenant_id_ = ?")
                .param(tenant)
                .update();
        database.sql("delete from act_hi_procinst where tenant_id_ = ?")
                .param(tenant)
                .update();
        database.sql("""
                        delete from rehabvagen.stay using rehabvagen.stay_place place
                        where place.id = stay.place and place.insats = split_part(?, '.', 1)
                        """).param(tenant).update();
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(day.atTime(FORENOON).atZone(SwedishDay.SWEDEN).toInstant());
    }
}
