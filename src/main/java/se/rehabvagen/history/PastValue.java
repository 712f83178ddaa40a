package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A value that a variable once had.
 *
 * @param scope the step in which the variable lived, or the process instance
 * @param setBy the step that set the value
 * @param setAt null where history kept only the last value
 * @param revision grows with each value of the same variable
 * @param exists false from where the variable was removed
 */
record PastValue(
        String processInstance,
        String name,
        String scope,
        @Nullable String setBy,
        @Nullable Instant setAt,
        long revision,
        boolean exists,
        @Nullable Object value) {

    static final Comparator<PastValue> BY_TIME = Comparator.comparing(
                    PastValue::setAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PastValue::revision);

    static final String SELECT = """
            select v.proc_inst_id_, v.name_, coalesce(v.act_inst_id_, v.proc_inst_id_) as scope, d.act_inst_id_ as set_by,
                   d.time_, coalesce(d.sequence_counter_, 0) as revision,
                   case when d.id_ is null then v.var_type_ else d.var_type_ end as type,
                   case when d.id_ is null then v.text_ else d.text_ end as text,
                   case when d.id_ is null then v.long_ else d.long_ end as long,
                   case when d.id_ is null then v.double_ else d.double_ end as double
            from act_hi_varinst v left join act_hi_detail d on d.var_inst_id_ = v.id_ and d.type_ = 'VariableUpdate'
            where v.proc_inst_id_ = any (?) and v.task_id_ is null and v.name_ = any (?)
            """;

    /** All of one process instance that can be read by people, lists too. */
    static final String SELECT_WHOLE = """
            select v.proc_inst_id_, v.name_, coalesce(v.act_inst_id_, v.proc_inst_id_) as scope, d.act_inst_id_ as set_by,
                   d.time_, coalesce(d.sequence_counter_, 0) as revision,
                   case when d.id_ is null then v.var_type_ else d.var_type_ end as type,
                   case when d.id_ is null then v.text_ else d.text_ end as text,
                   case when d.id_ is null then v.long_ else d.long_ end as long,
                   case when d.id_ is null then v.double_ else d.double_ end as double,
                   list.bytes_ as list
            from act_hi_varinst v
            left join act_hi_detail d on d.var_inst_id_ = v.id_ and d.type_ = 'VariableUpdate'
            left join act_ge_bytearray list
                on list.id_ = case when d.id_ is null then v.bytearray_id_ else d.bytearray_id_ end
            where v.proc_inst_id_ = ? and v.task_id_ is null
              and v.var_type_ in ('null', 'string', 'boolean', 'short', 'integer', 'long', 'double', 'json')
            """;

    static PastValue read(ResultSet row, int index) throws SQLException {
        Timestamp time = row.getTimestamp("time_");
        String type = row.getString("type");
        return new PastValue(
                row.getString("proc_inst_id_"),
                row.getString("name_"),
                row.getString("scope"),
                row.getString("set_by"),
                time == null ? null : time.toInstant(),
                row.getLong("revision"),
                type != null,
                type == null ? null : value(type, row));
    }

    private static @Nullable Object value(String type, ResultSet row) throws SQLException {
        return switch (type) {
            case "null" -> null;
            case "string" -> row.getString("text");
            case "boolean" -> row.getLong("long") == 1;
            case "long", "integer", "short" -> row.getLong("long");
            case "double" -> row.getDouble("double");
            case "json" -> FactsJson.list(row.getBytes("list"));
            default ->
                throw new IllegalStateException(
                        "No plain value: %s of type %s".formatted(row.getString("name_"), type));
        };
    }
}
