package se.rehabvagen.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** Whatever task is completed in a case that was said to stand still closes the alarm: it moves again. */
@Component
final class AlarmClosing extends AbstractProcessEnginePlugin implements TaskListener {

    private final OpenAlarms alarms;

    // The engine is built with this bean.
    private final ObjectProvider<CaseEvents> cases;

    AlarmClosing(OpenAlarms alarms, ObjectProvider<CaseEvents> cases) {
        this.alarms = alarms;
        this.cases = cases;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AtUserTasks());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void notify(DelegateTask completed) {
        String caseNumber = completed.getExecution().getProcessBusinessKey();
        if (alarms.isOpen(caseNumber)) {
            cases.getObject().moved(new CaseNumber(caseNumber));
        }
    }

    private final class AtUserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
            // The alarm's own tasks are answers to it, and cannot end the instance in which they are being completed.
            String model = ((ProcessDefinitionEntity) task.getProcessDefinition()).getKey();
            boolean isAlarm = model.equals(OpenAlarms.ALARM) || model.equals(OpenAlarms.REGIONS_ALARM);
            if (!isAlarm) {
                ((UserTaskActivityBehavior) task.getActivityBehavior())
                        .getTaskDefinition()
                        .addBuiltInTaskListener(EVENTNAME_COMPLETE, AlarmClosing.this);
            }
        }
    }
}
