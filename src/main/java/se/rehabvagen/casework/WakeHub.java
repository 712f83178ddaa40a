package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Hub;

/** A step has ended: the hub wakes and says so in the words of the model's property {@code news}. */
@Component("wakeHub")
final class WakeHub implements ExecutionListener {

    private final Hub hub;

    WakeHub(Hub hub) {
        this.hub = hub;
    }

    @Override
    public void notify(DelegateExecution call) {
        // A step that is torn down with the whole way has nobody left to tell.
        if (!call.isCanceled()) {
            hub.wake(call.getProcessInstanceId(), news(call));
        }
    }

    private static String news(DelegateExecution call) {
        return call
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .list()
                .stream()
                .flatMap(group -> group.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("news"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Property 'news' is missing at " + call.getCurrentActivityId()));
    }
}
