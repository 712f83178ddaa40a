package se.rehabvagen.security;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Finds tasks by what the deployed models say about them, so that no id of a diagram stands in Java. */
@Component
class ModelMarks {

    /** A list must name some task; where no model has the mark, none is to be found. */
    private static final String NO_TASK = "none";

    private final RepositoryService repository;

    ModelMarks(RepositoryService repository) {
        this.repository = repository;
    }

    /** Ids of the user tasks, in any version of any model, since old cases run on old ones, whose property is, or lists, the value. */
    Set<String> tasksWith(String property, String value) {
        Set<String> found = new TreeSet<>(Set.of(NO_TASK));
        repository.createDeploymentQuery().list().stream()
                .flatMap(deployment -> repository.getDeploymentResources(deployment.getId()).stream())
                .filter(file -> file.getName().endsWith(".bpmn"))
                .map(file -> new String(file.getBytes(), StandardCharsets.UTF_8))
                // Reading a model as a model is slow, and few have a mark.
                .filter(text -> text.contains(property) && text.contains(value))
                .flatMap(ModelMarks::userTasks)
                .filter(task -> values(task, property).anyMatch(value::equals))
                .map(UserTask::getId)
                .forEach(found::add);
        return found;
    }

    private static Stream<UserTask> userTasks(String model) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(UserTask.class)
                .stream();
    }

    private static Stream<String> values(UserTask task, String property) {
        if (task.getExtensionElements() == null) {
            return Stream.empty();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(group -> group.getCamundaProperties().stream())
                .filter(one -> property.equals(one.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .flatMap(text -> Arrays.stream(text.split("\\s*,\\s*")));
    }
}
