package se.rehabvagen.process;

import java.io.Serial;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The completion of a task as we allow it, whichever door it came through: after the engine's own permission check, and before
 * any variable is set. The task is the one that the engine has read anyway, so nothing is read twice.
 */
final class Completion extends CompleteTaskCmd {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final CommandField<Map<String, Object>> VALUES =
            CommandField.of(CompleteTaskCmd.class, "variables", Map.class);
    private static final CommandField<String> TASK = CommandField.of(CompleteTaskCmd.class, "taskId", String.class);
    private static final CommandField<Boolean> RETURNS =
            CommandField.of(CompleteTaskCmd.class, "returnVariables", boolean.class);
    private static final CommandField<Boolean> DESERIALIZES =
            CommandField.of(CompleteTaskCmd.class, "deserializeReturnedVariables", boolean.class);

    private static final CommandField<VariableMap> FORM_VALUES =
            CommandField.of(SubmitTaskFormCmd.class, "properties", VariableMap.class);
    private static final CommandField<String> FORM_TASK =
            CommandField.of(SubmitTaskFormCmd.class, "taskId", String.class);
    private static final CommandField<Boolean> FORM_RETURNS =
            CommandField.of(SubmitTaskFormCmd.class, "returnVariables", boolean.class);
    private static final CommandField<Boolean> FORM_DESERIALIZES =
            CommandField.of(SubmitTaskFormCmd.class, "deserializeValues", boolean.class);

    private final transient FormContract contract;
    private transient Set<String> answered = Set.of();

    private Completion(
            FormContract contract,
            String taskId,
            @Nullable Map<String, Object> submitted,
            boolean returnsVariables,
            boolean deserializes) {
        super(taskId, submitted, returnsVariables, deserializes);
        this.contract = contract;
    }

    static Completion of(CompleteTaskCmd command, FormContract contract) {
        return new Completion(
                contract, TASK.of(command), VALUES.of(command), RETURNS.of(command), DESERIALIZES.of(command));
    }

    static Completion of(SubmitTaskFormCmd command, FormContract contract) {
        return new Completion(
                contract,
                FORM_TASK.of(command),
                FORM_VALUES.of(command),
                FORM_RETURNS.of(command),
                FORM_DESERIALIZES.of(command));
    }

    /** Whether a command brings values with it. */
    static boolean hasValues(CompleteTaskCmd command) {
        Map<String, Object> values = VALUES.of(command);
        return values != null && !values.isEmpty();
    }

    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext context) {
        super.checkCompleteTask(task, context);
        CandidateRoles.check(task, context.getAuthentication());
        variables = contract.completed(task, variables);
        answered = contract.coded(task, variables);
    }

    String taskId() {
        return taskId;
    }

    /** Names of what was answered, of the values that the engine keeps, without free texts; known once the task is done. */
    Set<String> answered() {
        return answered;
    }

    /** Who was asked for help hands the task back to its owner, as the engine's form door does. */
    @Override
    protected void completeTask(TaskEntity task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            task.resolve();
            task.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_RESOLVE);
            task.triggerUpdateEvent();
        } else {
            super.completeTask(task);
        }
    }
}
