package se.rehabvagen.history;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Teaches the engine what to remember. */
@Component
final class HistoryPlugin extends AbstractProcessEnginePlugin {

    private final MilestoneTable table;

    HistoryPlugin(MilestoneTable table) {
        this.table = table;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomHistoryEventHandlers().add(new MilestoneRecorder(table));
        engine.setCustomHistoryLevels(List.of(new CaseHistoryLevel()));
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(new MilestoneMarks()));
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        engine.setCustomPreBPMNParseListeners(listeners);
    }
}
