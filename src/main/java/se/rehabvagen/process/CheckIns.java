package se.rehabvagen.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The standing check-ins of the pairs: who has cases together, and how each case stands. */
@Component
public final class CheckIns {

    /** Key of the model of one check-in. */
    public static final String PROCESS = "standing-check-in";

    private static final String STANDS_STILL = "Står stilla";

    private final RuntimeService runtime;
    private final TaskService tasks;

    private final Clock clock;

    CheckIns(RuntimeService runtime, TaskService tasks, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** It is time for a pair to go through its cases. */
    public void due(Pair pair) {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.INSATS.put(variables, pair.insats());
        String unit = ProtectedCases.unitOf(pair.tenant());
        CaseVariables.UNIT.put(variables, unit.substring(pair.insats().length() + 1));
        if (!unit.equals(pair.tenant())) {
            CaseVariables.PROTECTED_TENANT.put(variables, pair.tenant());
        }
        CaseVariables.INVESTIGATOR.put(variables, pair.investigator());
        CaseVariables.COORDINATOR.put(variables, pair.coordinator());
        variables.put(CaseVariables.CHECK_IN_LINES.name(), Spin.JSON(pair.lines()));
        runtime.startProcessInstanceByKey(PROCESS, pair.key(), variables);
    }

    /** The pair may not speak of a case any more: its line is struck from the check-ins that wait. */
    public void struck(CaseNumber caseNumber) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(checkIn -> strike(checkIn.getId(), caseNumber));
    }

    private void strike(String checkIn, CaseNumber caseNumber) {
        SpinJsonNode lines = Spin.JSON(runtime.getVariable(checkIn, CaseVariables.CHECK_IN_LINES.name())
                .toString());
        List<SpinJsonNode> left = lines.elements().stream()
                .filter(line -> !caseNumber
                        .value()
                        .equals(line.prop(CaseVariables.CASE_NUMBER.name()).stringValue()))
                .toList();
        if (left.size() < lines.elements().size()) {
            runtime.setVariable(checkIn, CaseVariables.CHECK_IN_LINES.name(), Spin.JSON(left.toString()));
        }
    }

    /** All pairs of an insats with the cases that are on their way and may be spoken of between FK and the Region. */
    public List<Pair> pairs(String insats) {
        Map<List<String>, List<Task>> hubs = new TreeMap<>(Comparator.comparing(Object::toString));
        List<Task> open = hubs(insats);
        Map<String, Map<String, Object>> facts = facts(open);
        LocalDate today = LocalDate.now(clock);
        for (Task hub : open) {
            Map<String, Object> known = facts.getOrDefault(hub.getProcessInstanceId(), Map.of());
            Optional<String> investigator = CaseVariables.INVESTIGATOR.find(known);
            Optional<String> coordinator = CaseVariables.COORDINATOR.find(known);
            if (investigator.isPresent()
                    && coordinator.isPresent()
                    && Consents.isInForce(CaseVariables.EXCHANGE_CONSENT, known, today)) {
                List<String> pair = List.of(hub.getTenantId(), investigator.get(), coordinator.get());
                hubs.computeIfAbsent(pair, key -> new ArrayList<>()).add(hub);
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

    private Map<String, Map<String, Object>> facts(List<Task> hubs) {
        if (hubs.isEmpty()) {
            return Map.of();
        }
        String[] instances = hubs.stream().map(Task::getProcessInstanceId).toArray(String[]::new);
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableNameIn(
                        CaseVariables.INVESTIGATOR.name(),
                        CaseVariables.COORDINATOR.name(),
                        CaseVariables.EXCHANGE_CONSENT.name(),
                        CaseVariables.CONSENT_UNTIL.name())
                .list()
                .stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.groupingBy(
                        VariableInstance::getProcessInstanceId,
                        Collectors.toMap(VariableInstance::getName, VariableInstance::getValue)));
    }

    private Pair pair(String insats, List<String> key, List<Task> hubs) {
        Map<String, String> numbers = numbers(hubs);
        Set<String> stalled = stalled();
        Predicate<Task> standsStill = hub -> stalled.contains(numbers.get(hub.getProcessInstanceId()));
        List<Map<String, String>> lines = hubs.stream()
                .sorted(Comparator.comparing((Task hub) -> !standsStill.test(hub))
                        .thenComparing(hub -> Hub.isAsleep(hub, clock.instant())))
                .map(hub -> Map.of(
                        CaseVariables.CASE_NUMBER.name(),
                        numbers.get(hub.getProcessInstanceId()),
                        CaseVariables.SITUATION.name(),
                        situation(hub, standsStill.test(hub))))
                .toList();
        return new Pair(insats, key.get(0), key.get(1), key.get(2), lines);
    }

    private static String situation(Task hub, boolean standsStill) {
        return Stream.of(standsStill ? STANDS_STILL : "", Hub.newsOf(hub.getName()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The cases whose alarm is open. */
    private Set<String> stalled() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(OpenAlarms.ALARM).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .collect(Collectors.toSet());
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
