package se.rehabvagen.history;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Writes a milestone when its step has ended and was not cancelled, in the engine's own transaction. */
final class MilestoneRecorder implements HistoryEventHandler {

    private final MilestoneTable table;

    MilestoneRecorder(MilestoneTable table) {
        this.table = table;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)
                && event instanceof HistoricActivityInstanceEventEntity ended
                && !ended.isCanceled()) {
            record(ended);
        }
    }

    private void record(HistoricActivityInstanceEventEntity event) {
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(event.getExecutionId());
        Optional.ofNullable(execution.getActivity())
                .flatMap(MilestoneMarks::of)
                .flatMap(mark -> mark.reached(ended(event, execution), execution::getVariable))
                .ifPresent(table::insert);
    }

    private static MilestoneMark.Ended ended(HistoricActivityInstanceEventEntity event, ExecutionEntity execution) {
        return new MilestoneMark.Ended(
                event.getActivityInstanceId(),
                new Milestone.Origin(
                        event.getProcessInstanceId(),
                        event.getProcessDefinitionKey(),
                        event.getProcessDefinitionVersion()),
                execution.getProcessBusinessKey(),
                event.getTenantId(),
                event.getEndTime().toInstant());
    }
}
