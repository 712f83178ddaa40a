package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every flow of every model is taken by some path test. Judged last, and only where all path tests have run: whoever runs a
 * single test is left in peace.
 */
@Order(Integer.MAX_VALUE)
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
        List<String> missing = new ArrayList<>();
        for (var model : models().entrySet()) {
            assumeTrue(FlowsTaken.hasWalked(pathTests(model.getKey())), "Not all path tests have run");
            missing.addAll(flowsNotTaken(model.getKey(), model.getValue()));
        }

        assertThat(missing).as("flows that no path test has taken").isEmpty();
    }

    private static List<String> flowsNotTaken(String process, BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !FlowsTaken.hasTaken(process, flow.getId()))
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
