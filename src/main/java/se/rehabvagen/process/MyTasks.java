package se.rehabvagen.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.domain.SwedishDay;

/** How much work lies with the person at work. Counted by who has a task: the engine's own count composes its question anew each time. */
@Component
public final class MyTasks {

    private static final String AWAKE = """
            where (task.follow_up_date_ is null or task.follow_up_date_ <= :now)
              and (task.tenant_id_ is null or task.tenant_id_ = any(:tenants)) and task.suspension_state_ = 1
            """;

    private static final String LOAD = """
            select count(*), count(*) filter (where task.due_date_ < :now), min(task.due_date_)
            from public.act_ru_task task
            """ + AWAKE;

    private static final String MINE = "  and task.assignee_ = :user\n";

    private static final String OF_MODEL = """
            and task.proc_def_id_ in (select model.id_ from public.act_re_procdef model where model.key_ = :model)""";

    private static final String OFFERED = """
            and task.assignee_ is null and exists (
                select from public.act_ru_identitylink link
                where link.task_id_ = task.id_ and link.type_ = 'candidate' and link.group_id_ = any(:roles))""";

    private static final String INSTANCES =
            "select distinct task.proc_inst_id_ from public.act_ru_task task " + AWAKE + MINE;

    private final JdbcClient database;
    private final CurrentUser user;
    private final Clock clock;

    MyTasks(JdbcClient database, CurrentUser user, EngineClock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Tasks that are awake.
     *
     * @param late how many of them should have been done
     * @param firstDue the Swedish day on which the first of them is due, or null
     */
    public record Load(long count, long late, @Nullable LocalDate firstDue) {}

    /** What the person has taken or been given. */
    public Load mine() {
        return load(asked(LOAD + MINE));
    }

    /** The same, of one model. */
    public Load mine(String model) {
        return load(asked(LOAD + MINE + OF_MODEL).param("model", model));
    }

    /** What is offered to the roles of the person and nobody has taken. */
    public Load offered() {
        return load(asked(LOAD + OFFERED)
                .param("roles", user.roles().stream().map(Role::id).toArray(String[]::new)));
    }

    /** The engine's ids of the processes in which a task lies with the person. */
    public Set<String> processes() {
        return asked(INSTANCES).query(String.class).set();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return database.sql(sql)
                .param("now", Timestamp.from(clock.instant()))
                .param("tenants", user.tenants().toArray(String[]::new))
                .param("user", user.id().orElse(""));
    }

    private static Load load(JdbcClient.StatementSpec asked) {
        return asked.query(MyTasks::read).single();
    }

    private static Load read(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp(3);
        return new Load(row.getLong(1), row.getLong(2), due == null ? null : SwedishDay.of(due.toInstant()));
    }
}
