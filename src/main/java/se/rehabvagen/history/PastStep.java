package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as engine history keeps it.
 *
 * @param parent the step around it, or the process instance
 * @param endedAt null while it is open
 * @param sequence grows along one way through the model
 */
record PastStep(
        String id,
        String processInstance,
        @Nullable String parent,
        String definition,
        String activity,
        @Nullable Instant endedAt,
        boolean isCancelled,
        long sequence,
        @Nullable String businessKey,
        @Nullable String tenant) {

    static final String SELECT = """
            select a.id_, a.proc_inst_id_, a.parent_act_inst_id_, a.proc_def_id_, a.act_id_, a.end_time_,
                   coalesce(a.act_inst_state_, 0) = 2 as cancelled, coalesce(a.sequence_counter_, 0) as sequence,
                   p.business_key_, a.tenant_id_
            from act_hi_actinst a join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
            where a.proc_inst_id_ = any (?)
            """;

    static PastStep read(ResultSet row, int index) throws SQLException {
        return new PastStep(
                row.getString("id_"),
                row.getString("proc_inst_id_"),
                row.getString("parent_act_inst_id_"),
                row.getString("proc_def_id_"),
                row.getString("act_id_"),
                row.getTimestamp("end_time_") == null
                        ? null
                        : row.getTimestamp("end_time_").toInstant(),
                row.getBoolean("cancelled"),
                row.getLong("sequence"),
                row.getString("business_key_"),
                row.getString("tenant_id_"));
    }
}
