package se.rehabvagen.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What the models say about their user tasks, read once for each deployed version. */
@Component
final class TaskMarks {

    /**
     * The marks of one user task.
     *
     * @param waitsFor the party for whom a case waits here, a code or an expression that names a variable; empty: nobody
     */
    record Marks(String form, Set<String> leadsTo, boolean isHub, String waitsFor) {}

    private final RepositoryService repository;
    private final Map<String, Map<String, Marks>> byDefinition = new ConcurrentHashMap<>();

    TaskMarks(RepositoryService repository) {
        this.repository = repository;
    }

    Marks of(String processDefinitionId, String activityId) {
        Marks marks = byDefinition
                .computeIfAbsent(processDefinitionId, this::readModel)
                .get(activityId);
        if (marks == null) {
            throw new IllegalArgumentException("No user task %s in %s".formatted(activityId, processDefinitionId));
        }
        return marks;
    }

    private Map<String, Marks> readModel(String processDefinitionId) {
        return repository.getBpmnModelInstance(processDefinitionId).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toUnmodifiableMap(BaseElement::getId, TaskMarks::marks));
    }

    private static Marks marks(UserTask task) {
        Map<String, String> properties = properties(task);
        Set<String> leadsTo = Stream.of(properties.get("answers"), properties.get("milestone"))
                .filter(text -> text != null && !text.isBlank())
                .flatMap(text -> Arrays.stream(text.split("\\s*,\\s*")))
                .collect(Collectors.toUnmodifiableSet());
        return new Marks(
                task.getCamundaFormRef(),
                leadsTo,
                "true".equals(properties.get("hub")),
                properties.getOrDefault("waitsFor", ""));
    }

    private static Map<String, String> properties(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Map.of();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(group -> group.getCamundaProperties().stream())
                .collect(Collectors.toUnmodifiableMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
