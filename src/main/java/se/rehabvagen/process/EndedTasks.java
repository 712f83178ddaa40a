package se.rehabvagen.process;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.SwedishDay;

/** What somebody who comes second to a task is told, if they might have seen the task while it waited. */
@Component
public final class EndedTasks {

    // The engine's API would ask for a right to the history of the whole process, which no caseworker has. Who
    // completed a task
    // is not always who had taken it.
    private static final String ENDED = """
            select task.end_time_, task.delete_reason_, task.tenant_id_, task.proc_def_key_,
                coalesce((select log.user_id_ from public.act_hi_op_log log where log.task_id_ = task.id_
                    and log.operation_type_ = 'Complete' order by log.timestamp_ desc limit 1), task.assignee_) as user_id
            from public.act_hi_taskinst task where task.id_ = ? and task.end_time_ is not null
            """;

    private static final String COMPLETED = "completed";

    private final JdbcClient database;
    private final Accounts accounts;
    private final AuthorizationService rights;
    private final CurrentUser user;

    EndedTasks(JdbcClient database, Accounts accounts, AuthorizationService rights, CurrentUser user) {
        this.database = database;
        this.accounts = accounts;
        this.rights = rights;
        this.user = user;
    }

    private record Ended(
            Instant at,
            @Nullable String reason,
            @Nullable String tenant,
            String process,
            @Nullable String userId) {}

    /** One Swedish sentence on how a task ended and through whom; empty if it has not, or is not for the person at work. */
    public Optional<String> told(String taskId) {
        return database.sql(ENDED)
                .param(taskId)
                .query((row, i) -> new Ended(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .optional()
                .filter(this::mightBeSeen)
                .map(this::sentence);
    }

    private boolean mightBeSeen(Ended task) {
        boolean isAtWorkThere = task.tenant() == null || user.tenants().contains(task.tenant());
        return isAtWorkThere
                && user.id()
                        .filter(id -> rights.isUserAuthorized(
                                id,
                                user.groups(),
                                ProcessDefinitionPermissions.READ_TASK,
                                Resources.PROCESS_DEFINITION,
                                task.process()))
                        .isPresent();
    }

    private String sentence(Ended task) {
        String moment = SwedishDay.andTime(task.at());
        if (!COMPLETED.equals(task.reason())) {
            return "Uppgiften behövs inte längre: den drogs tillbaka därför att något ändrades i ärendet (%s)."
                    .formatted(moment);
        }
        if (task.userId() == null) {
            return "Uppgiften är redan slutförd (%s).".formatted(moment);
        }
        return user.id().filter(task.userId()::equals).isPresent()
                ? "Du har redan slutfört uppgiften (%s).".formatted(moment)
                : "Uppgiften är redan slutförd av %s (%s).".formatted(accounts.nameOf(task.userId()), moment);
    }
}
