package se.rehabvagen.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands inside the engine, where all doors meet: every command that completes a task or hands in a form goes through the
 * {@link FormContract}; those that would leave a task without its form are refused.
 */
final class FormDoors extends CommandInterceptor {

    private static final CommandField<String> SIGNALLED = CommandField.of(SignalCmd.class, "executionId", String.class);

    private final FormContract contract;

    // Found late: what was begun lies in the database, which is not there yet when the engine is built.
    private final ObjectProvider<BegunForms> begun;

    FormDoors(FormContract contract, ObjectProvider<BegunForms> begun) {
        this.contract = contract;
        this.begun = begun;
    }

    @Override
    @SuppressWarnings("unchecked") // a command is replaced by one with the same result
    public <T> T execute(Command<T> command) {
        return next.execute((Command<T>) allowed(command));
    }

    private Command<?> allowed(Command<?> command) {
        if (command instanceof ResolveTaskCmd resolution) {
            return refusedIf(Completion.hasValues(resolution), resolution);
        }
        if (command instanceof CompleteTaskCmd completion) {
            return Completion.of(completion, contract);
        }
        if (command instanceof SubmitTaskFormCmd submission) {
            return Completion.of(submission, contract);
        }
        if (command instanceof SubmitStartFormCmd start) {
            return StartByForm.checked(start, contract, begun);
        }
        if (command instanceof SignalCmd signal) {
            return refusedIf(isAtTask(SIGNALLED.of(signal)), signal);
        }
        return refusedIf(
                command instanceof HandleTaskBpmnErrorCmd || command instanceof HandleTaskEscalationCmd, command);
    }

    private static Command<?> refusedIf(boolean leavesTaskWithoutForm, Command<?> command) {
        if (leavesTaskWithoutForm) {
            throw new AuthorizationException("En uppgift slutförs med sitt formulär.");
        }
        return command;
    }

    private static boolean isAtTask(String executionId) {
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(executionId);
        return execution != null
                && execution.getActivity() != null
                && execution.getActivity().getActivityBehavior() instanceof UserTaskActivityBehavior;
    }
}
