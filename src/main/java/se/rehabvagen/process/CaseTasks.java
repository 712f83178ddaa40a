package se.rehabvagen.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;
import se.rehabvagen.domain.SwedishDay;

/** What still has to be done in a case, by whomever. Who may know of it decides who asks. */
@Component
public final class CaseTasks {

    // A party that an expression names is a variable of the step. It is read here and not through the engine, whose
    // query for
    // variables is restricted to what the user may see.
    private static final String OPEN = """
            select task.id_, task.name_, task.task_def_key_, task.proc_def_id_, task.proc_inst_id_, task.assignee_,
                   task.create_time_, task.last_updated_, task.due_date_, task.follow_up_date_, model.name_ as step,
                   (select string_agg(link.group_id_, ',') from public.act_ru_identitylink link
                    where link.task_id_ = task.id_ and link.type_ = 'candidate') as roles
            from public.act_ru_task task
            join public.act_re_procdef model on model.id_ = task.proc_def_id_
            where task.proc_inst_id_ = any(array(
                select instance.id_ from public.act_ru_execution instance where instance.business_key_ = :number))
            order by task.create_time_, task.id_""";

    private static final String VARIABLE = """
            select text_ from public.act_ru_variable where execution_id_ = :step and name_ = :name""";

    private final JdbcClient database;
    private final TaskService tasks;
    private final TaskMarks marks;
    private final StepParties parties;
    private final OwnAuthority authority;

    CaseTasks(JdbcClient database, TaskService tasks, TaskMarks marks, StepParties parties, OwnAuthority authority) {
        this.database = database;
        this.tasks = tasks;
        this.marks = marks;
        this.parties = parties;
        this.authority = authority;
    }

    /** The tasks of a case that wait, the oldest first. */
    public List<CaseTask> open(CaseNumber caseNumber) {
        return authority.call(() -> database.sql(OPEN)
                .param("number", caseNumber.value())
                .query(this::task)
                .list());
    }

    /** The case to which a task belongs; empty if it belongs to none, or the person at work may not read the task. */
    public Optional<CaseNumber> caseOf(String taskId) {
        Optional<Task> found =
                Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult());
        return found.filter(
                        task -> task.getTenantId() != null && task.getTenantId().indexOf('.') > 0)
                .flatMap(task -> database.sql("select business_key_ from public.act_ru_execution where id_ = ?")
                        .param(task.getProcessInstanceId())
                        .query(String.class)
                        .optional())
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new);
    }

    private CaseTask task(ResultSet row, int number) throws SQLException {
        String definition = row.getString("proc_def_id_");
        TaskMarks.Marks mark = marks.of(definition, row.getString("task_def_key_"));
        return new CaseTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("step"),
                organisations(row.getString("roles")),
                parties.of(definition).own(),
                row.getString("assignee_"),
                since(row, mark.isHub()),
                day(row.getTimestamp("due_date_")),
                day(row.getTimestamp("follow_up_date_")),
                mark.isHub(),
                party(mark.waitsFor(), row.getString("proc_inst_id_")));
    }

    /** Where the next step is chosen the waiting begins anew with each day that was set and each piece of news. */
    private static Instant since(ResultSet row, boolean isHub) throws SQLException {
        Timestamp opened = row.getTimestamp("create_time_");
        Timestamp changed = row.getTimestamp("last_updated_");
        Timestamp restedUntil = row.getTimestamp("follow_up_date_");
        if (!isHub) {
            return opened.toInstant();
        }
        return (restedUntil != null ? restedUntil : changed != null ? changed : opened).toInstant();
    }

    private String party(String waitsFor, String step) {
        if (!waitsFor.startsWith("${")) {
            return waitsFor;
        }
        return database.sql(VARIABLE)
                .param("step", step)
                .param("name", waitsFor.substring(2, waitsFor.length() - 1))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Set<Organisation> organisations(@Nullable String roles) {
        Set<Organisation> organisations = EnumSet.noneOf(Organisation.class);
        Arrays.stream(roles == null ? new String[0] : roles.split(","))
                .flatMap(role -> Role.of(role).stream())
                .map(Role::organisation)
                .forEach(organisations::add);
        return organisations;
    }

    private static @Nullable LocalDate day(@Nullable Timestamp time) {
        return time == null ? null : SwedishDay.of(time.toInstant());
    }
}
