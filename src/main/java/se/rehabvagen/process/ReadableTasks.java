package se.rehabvagen.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The tasks that the person at work may see, by the engine's own judgement: grants and units. */
@Component
public final class ReadableTasks {

    private static final String BUSINESS_KEYS =
            "select id_, business_key_ from public.act_ru_execution where id_ in (:instances) and business_key_ is not null";

    private final TaskService tasks;
    private final CurrentUser user;
    private final JdbcClient database;

    ReadableTasks(TaskService tasks, CurrentUser user, JdbcClient database) {
        this.tasks = tasks;
        this.user = user;
        this.database = database;
    }

    /** A task by its id; empty if it is not there, or not for them: to them that is the same. */
    public Optional<ReadableTask> find(String id) {
        return among(List.of(id)).stream().findFirst();
    }

    /** Those of some tasks that they may see, in no order. */
    public List<ReadableTask> among(Collection<String> ids) {
        // Without a person the engine would show everything.
        if (ids.isEmpty() || user.id().isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).listPage(0, ids.size());
        Map<String, String> keys = businessKeys(seen);
        return seen.stream().map(task -> readable(task, keys)).toList();
    }

    private Map<String, String> businessKeys(List<Task> seen) {
        Map<String, String> keys = new HashMap<>();
        if (!seen.isEmpty()) {
            database.sql(BUSINESS_KEYS)
                    .param(
                            "instances",
                            seen.stream().map(Task::getProcessInstanceId).toList())
                    .query((row, i) -> keys.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return keys;
    }

    private static ReadableTask readable(Task task, Map<String, String> keys) {
        return new ReadableTask(
                task.getId(),
                caseNumber(task.getTenantId(), keys.get(task.getProcessInstanceId())),
                task.getTenantId(),
                task.getCreateTime().toInstant(),
                instant(task.getFollowUpDate()),
                instant(task.getDueDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** What belongs to a project as a whole has its id as tenant, and is about no case. */
    static @Nullable CaseNumber caseNumber(@Nullable String tenant, @Nullable String businessKey) {
        boolean isOfUnit = tenant != null && tenant.indexOf('.') > 0;
        return businessKey == null || !isOfUnit ? null : new CaseNumber(businessKey);
    }
}
