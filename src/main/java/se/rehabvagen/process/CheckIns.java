package se.rehabvagen.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** The standing check-ins of the pairs: who has cases together, and how each case stands. */
@Component
public final class CheckIns {

    /** Key of the model of one check-in. */
    public static final String PROCESS = "standing-check-in";

    private final RuntimeService runtime;
    private final TaskService tasks;

    CheckIns(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** It is time for a pair to go through its cases. */
    public void due(Pair pair) {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.INSATS.put(variables, pair.insats());
        CaseVariables.UNIT.put(variables, pair.tenant().substring(pair.insats().length() + 1));
        CaseVariables.INVESTIGATOR.put(variables, pair.investigator());
        CaseVariables.COORDINATOR.put(variables, pair.coordinator());
        variables.put(CaseVariables.CHECK_IN_LINES.name(), Spin.JSON(pair.lines()));
        runtime.startProcessInstanceByKey(PROCESS, pair.key(), variables);
    }

    /** All pairs of an insats with the cases that are on their way. */
    public List<Pair> pairs(String insats) {
        Map<List<String>, List<Task>> hubs = new TreeMap<>(Comparator.comparing(Object::toString));
        List<Task> open = hubs(insats);
        Map<String, Map<String, String>> holders = holders(open);
        for (Task hub : open) {
            Map<String, String> holder = holders.getOrDefault(hub.getProcessInstanceId(), Map.of());
            String investigator = holder.get(CaseVariables.INVESTIGATOR.name());
            String coordinator = holder.get(CaseVariables.COORDINATOR.name());
            if (investigator != null && coordinator != null) {
                hubs.computeIfAbsent(List.of(hub.getTenantId(), investigator, coordinator), key -> new ArrayList<>())
                        .add(hub);
            }
        }
        return hubs.entrySet().stream()
                .map(e -> pair(insats, e.getKey(), e.getValue()))
                .toList();
    }

    private List<Task> hubs(String insats) {
        return tasks.createTaskQuery().processDefinitionKey(CaseProcess.CASE).active().list().stream()
                .filter(task -> task.getTenantId() != null && task.getTenantId().startsWith(insats + "."))
                .toList();
    }

    private Map<String, Map<String, String>> holders(List<Task> hubs) {
        if (hubs.isEmpty()) {
            return Map.of();
        }
        String[] instances = hubs.stream().map(Task::getProcessInstanceId).toArray(String[]::new);
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableNameIn(CaseVariables.INVESTIGATOR.name(), CaseVariables.COORDINATOR.name())
                .list()
                .stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.groupingBy(
                        VariableInstance::getProcessInstanceId,
                        Collectors.toMap(VariableInstance::getName, variable -> (String) variable.getValue())));
    }

    private Pair pair(String insats, List<String> key, List<Task> hubs) {
        Map<String, String> numbers = numbers(hubs);
        List<Map<String, String>> lines = hubs.stream()
                .sorted(Comparator.comparing((Task hub) -> hub.getFollowUpDate() != null))
                .map(hub -> Map.of(
                        CaseVariables.CASE_NUMBER.name(),
                        numbers.get(hub.getProcessInstanceId()),
                        CaseVariables.SITUATION.name(),
                        Hub.newsOf(hub.getName())))
                .toList();
        return new Pair(insats, key.get(0), key.get(1), key.get(2), lines);
    }

    private Map<String, String> numbers(List<Task> hubs) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        hubs.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(i -> i.getProcessInstanceId(), i -> i.getBusinessKey()));
    }
}
