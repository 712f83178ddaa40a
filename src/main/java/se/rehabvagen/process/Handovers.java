package se.rehabvagen.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/**
 * Utlämnande by what people answer: when a task of a case is done, the other organisations that take part in the step see what
 * was answered, and those of the step that called it see what the end of this one hands back. Both are told to the log here, for
 * every model and whichever door the answer came through.
 */
final class Handovers extends CommandInterceptor {

    private final StepParties parties;

    // Found late: the log may use the database, which is not there yet when the engine is built with this object.
    private final ObjectProvider<HandoverLog> log;

    Handovers(StepParties parties, ObjectProvider<HandoverLog> log) {
        this.parties = parties;
        this.log = log;
    }

    /** A step in which organisations meet, and the one of them that does its task. */
    private record Meeting(
            CaseNumber caseNumber, ExecutionEntity step, StepParties.Parties parties, Organisation speaker) {

        Stream<Handover> told(Set<String> answered, Set<String> handedBack) {
            return Stream.concat(
                    handovers(parties.own(), false, answered), handovers(parties.callers(), true, handedBack));
        }

        private Stream<Handover> handovers(Set<Organisation> receivers, boolean isReturn, Set<String> facts) {
            return receivers.stream()
                    .filter(receiver -> receiver != speaker && !facts.isEmpty())
                    .filter(receiver -> !isReturn || !parties.own().contains(receiver))
                    .map(receiver -> new Handover(caseNumber, parties.key(), speaker, receiver, isReturn, facts));
        }
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof Completion completion)) {
            return next.execute(command);
        }
        CommandContext context = Context.getCommandContext();
        Optional<Meeting> meeting = meeting(context, completion.taskId());
        T result = next.execute(command);
        meeting.ifPresent(met -> context.runWithoutAuthorization(() -> {
            Set<String> handedBack = met.step().isEnded() ? met.parties().handedBack() : Set.of();
            met.told(completion.answered(), handedBack).forEach(log.getObject()::handedOver);
            return null;
        }));
        return result;
    }

    private Optional<Meeting> meeting(CommandContext context, String taskId) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getProcessInstance() == null) {
            return Optional.empty();
        }
        ExecutionEntity step = task.getProcessInstance();
        StepParties.Parties met = context.runWithoutAuthorization(() -> parties.of(task.getProcessDefinitionId()));
        Organisation speaker = CandidateRoles.organisation(task, context.getAuthentication());
        return step.getBusinessKey() == null || !isOfCase(met) || met.isAlone(speaker)
                ? Optional.empty()
                : Optional.of(new Meeting(new CaseNumber(step.getBusinessKey()), step, met, speaker));
    }

    /** A step of a case is called by another, the case itself by none. What belongs to a unit or a project has no case number. */
    private static boolean isOfCase(StepParties.Parties step) {
        return !step.callers().isEmpty();
    }
}
