package se.rehabvagen.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Each task of a case carries the case's number in its name: Tasklist shows no business key, and twenty tasks <em>Planera
 * nästa steg</em> cannot be told apart. As a part of the name's expression it costs the engine nothing.
 */
@Component
final class TaskNames extends AbstractProcessEnginePlugin {

    private static final String CASE_NUMBER =
            "${empty execution.processBusinessKey ? '' : ' · '}${execution.processBusinessKey}";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AtUserTasks(engine));
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static final class AtUserTasks extends AbstractBpmnParseListener {

        private final ProcessEngineConfigurationImpl engine;

        AtUserTasks(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            Expression name = task.getNameExpression();
            if (name != null) {
                task.setNameExpression(
                        engine.getExpressionManager().createExpression(name.getExpressionText() + CASE_NUMBER));
            }
        }
    }
}
