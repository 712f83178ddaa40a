package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

/** The models say who does what; the wall says who may. Neither may forget the other. */
class WallModelsTests {

    private static List<Process> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream())
                    .toList();
        }
    }

    private static Set<String> named(String groups) {
        return groups == null
                ? Set.of()
                : Arrays.stream(groups.split("\\s*,\\s*"))
                        .filter(group -> !group.startsWith("${"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(Map<String, Set<Role>> wall, String process) {
        return wall.getOrDefault(process, Set.of()).stream()
                .map(Role::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoHasATaskInAModelMayWorkInIt() throws IOException {
        for (Process model : models()) {
            Set<String> roles = model.getModelInstance().getModelElementsByType(UserTask.class).stream()
                    .flatMap(task -> named(task.getCamundaCandidateGroups()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ids(Wall.STEPS, model.getId())).as(model.getId()).containsAll(roles);
        }
    }

    @Test
    void whoIsNamedAsStarterMayStart() throws IOException {
        for (Process model : models()) {
            assertThat(ids(Wall.START_FORMS, model.getId()))
                    .as(model.getId())
                    .isEqualTo(named(model.getCamundaCandidateStarterGroups()));
        }
    }

    @Test
    void theWallSpeaksOfModelsThatExist() throws IOException {
        Set<String> models = models().stream().map(Process::getId).collect(Collectors.toSet());

        assertThat(models).containsAll(Wall.STEPS.keySet()).containsAll(Wall.START_FORMS.keySet());
    }
}
