package se.rehabvagen.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** What the models say about their timers, read once for each deployed version. */
@Component
final class TimerMarks {

    private final RepositoryService repository;
    private final Map<String, Map<String, Boolean>> byDefinition = new ConcurrentHashMap<>();

    TimerMarks(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether a timer is fired when the past is played in; what the model does not say is not. */
    boolean runsInThePast(String processDefinitionId, String activityId) {
        return byDefinition
                .computeIfAbsent(processDefinitionId, this::readModel)
                .getOrDefault(activityId, false);
    }

    private Map<String, Boolean> readModel(String processDefinitionId) {
        return repository
                .getBpmnModelInstance(processDefinitionId)
                .getModelElementsByType(TimerEventDefinition.class)
                .stream()
                .map(timer -> (BaseElement) timer.getParentElement())
                .collect(Collectors.toUnmodifiableMap(BaseElement::getId, TimerMarks::runs));
    }

    private static boolean runs(BaseElement event) {
        if (event.getExtensionElements() == null) {
            return false;
        }
        return event.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(group -> group.getCamundaProperties().stream())
                .anyMatch(property -> property.getCamundaName().equals("past")
                        && property.getCamundaValue().equals("run"));
    }
}
