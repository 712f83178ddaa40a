package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.SwedishDay;

/**
 * A stay as engine history keeps it, before anybody asked the model what it means.
 *
 * @param followUp the task's follow-up date
 * @param recordedAt when something was last registered in retrospect in this process instance
 * @param roles of who has the task, separated by commas
 */
record PastStay(
        String id,
        String definition,
        Stay.Origin origin,
        Stay.Place place,
        Instant entered,
        @Nullable Instant left,
        boolean isCancelled,
        @Nullable Instant followUp,
        @Nullable Instant recordedAt,
        @Nullable String roles) {

    static final String WHOLE = """
            select a.id_, a.proc_inst_id_, a.proc_def_id_, d.key_, d.version_, a.act_id_, a.start_time_, a.end_time_,
                   coalesce(a.act_inst_state_, 0) = 2 as cancelled, a.tenant_id_, t.follow_up_date_,
                   case when exists (select from act_hi_procinst c where c.business_key_ = p.business_key_
                                     and c.proc_def_key_ = 'rehabilitation-case') then p.business_key_ end as number,
                   (select max(v.text_) from act_hi_varinst v where v.proc_inst_id_ = a.proc_inst_id_
                    and v.name_ = :recordedAt) as recorded,
                   (select string_agg(m.group_id_, ',') from act_id_membership m where m.user_id_ = a.assignee_) as roles
            from act_hi_actinst a
            join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
            join act_re_procdef d on d.id_ = a.proc_def_id_
            left join act_hi_taskinst t on t.id_ = a.task_id_
            where a.act_type_ in ('userTask', 'receiveTask')
            """;

    /** What is registered in retrospect ends, by the engine's clock, before its registration, or while it is registered. */
    private static final Duration REGISTERING = Duration.ofMinutes(1);

    static PastStay read(ResultSet row, int index) throws SQLException {
        String number = row.getString("number");
        String recorded = row.getString("recorded");
        return new PastStay(
                row.getString("id_"),
                row.getString("proc_def_id_"),
                new Stay.Origin(
                        row.getString("key_"),
                        row.getInt("version_"),
                        row.getString("act_id_"),
                        row.getString("proc_inst_id_")),
                Stay.Place.of(number == null ? null : new CaseNumber(number), row.getString("tenant_id_")),
                row.getTimestamp("start_time_").toInstant(),
                instant(row.getTimestamp("end_time_")),
                row.getBoolean("cancelled"),
                instant(row.getTimestamp("follow_up_date_")),
                recorded == null ? null : Instant.parse(recorded),
                row.getString("roles"));
    }

    Stay meant(WaitState state, @Nullable String party, @Nullable Organisation organisation) {
        return new Stay(
                id,
                origin,
                place,
                party,
                state.target(),
                SwedishDay.of(entered),
                waitsFrom(state.isHub()),
                left,
                left == null ? null : SwedishDay.of(left),
                isCancelled,
                organisation);
    }

    private @Nullable LocalDate waitsFrom(boolean isHub) {
        boolean sleeps = isHub && followUp != null && followUp.isAfter(entered);
        LocalDate from = SwedishDay.of(sleeps ? followUp : entered);
        boolean wasLeftAsleep = left != null && SwedishDay.of(left).isBefore(from);
        return wasLeftAsleep || isOfOneRegistration() ? null : from;
    }

    /** Begun and ended by one event of a list: nobody waited. */
    private boolean isOfOneRegistration() {
        return left != null
                && recordedAt != null
                && SwedishDay.of(entered).equals(SwedishDay.of(left))
                && left.isBefore(recordedAt.plus(REGISTERING));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
