package se.rehabvagen.history;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.variable.type.ValueType;

/**
 * How much the engine remembers: everything, but the earlier values of variables only where a milestone reads them or the model
 * asks for it, and what holds nothing and who was offered a task not at all. Fewer copies of what people wrote, and fewer rows for each completed task.
 */
final class CaseHistoryLevel extends AbstractHistoryLevel {

    /** Stored in the database; the engine refuses to start with another level than it began with. */
    private static final int ID = 40;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "rehabvagen";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.IDENTITY_LINK_ADD || type == HistoryEventTypes.IDENTITY_LINK_DELETE) {
            return false;
        }
        if (type == HistoryEventTypes.VARIABLE_INSTANCE_CREATE && isEmpty(entity)) {
            return false;
        }
        return type != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                || !(entity instanceof HistoricVariableUpdateEventEntity update)
                || isReadByAMilestone(update);
    }

    /** A case begins with dozens of variables that hold nothing yet; the engine's history takes each up with its first value. */
    private static boolean isEmpty(Object entity) {
        return entity instanceof VariableInstance variable
                && ValueType.NULL.getName().equals(variable.getTypeName());
    }

    private static boolean isReadByAMilestone(HistoricVariableUpdateEventEntity update) {
        return update.getProcessDefinitionId() != null
                && MilestoneMarks.variables(Context.getProcessEngineConfiguration()
                                .getDeploymentCache()
                                .findDeployedProcessDefinitionById(update.getProcessDefinitionId()))
                        .contains(update.getVariableName());
    }
}
