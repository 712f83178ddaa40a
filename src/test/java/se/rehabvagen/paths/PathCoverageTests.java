package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every flow of every model is taken by some path test. {@code mvn verify} judges it when all other tests have run. */
class PathCoverageTests {

    @Test
    void everyModelHasItsPathTests() throws Exception {
        List<String> missing = new ArrayList<>();
        for (String model : models().keySet()) {
            try {
                pathTests(model);
            } catch (ClassNotFoundException e) {
                missing.add(model);
            }
        }

        assertThat(missing).as("models without a class of path tests").isEmpty();
    }

    @Test
    void everyFlowIsTaken() throws Exception {
        Set<String> taken = FlowsTaken.kept();
        List<String> missing = new ArrayList<>();
        for (var model : models().entrySet()) {
            missing.addAll(flowsOutside(taken, model.getKey(), model.getValue()));
        }

        assertThat(missing).as("flows that no path test has taken").isEmpty();
    }

    private static List<String> flowsOutside(Set<String> taken, String process, BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !taken.contains(FlowsTaken.name(process, flow.getId())))
                .map(flow -> "%s: %s (%s → %s)"
                        .formatted(
                                process,
                                flow.getId(),
                                flow.getSource().getId(),
                                flow.getTarget().getId()))
                .sorted()
                .toList();
    }

    private static SortedMap<String, BpmnModelInstance> models() throws Exception {
        var models = new TreeMap<String, BpmnModelInstance>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
            try (var stream = file.getInputStream()) {
                BpmnModelInstance model = Bpmn.readModelFromStream(stream);
                model.getModelElementsByType(Process.class).forEach(process -> models.put(process.getId(), model));
            }
        }
        return models;
    }

    private static Class<?> pathTests(String process) throws ClassNotFoundException {
        String subject = Arrays.stream(process.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Class.forName(PathCoverageTests.class.getPackageName() + "." + subject + "PathTests");
    }
}
