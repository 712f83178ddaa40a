package se.rehabvagen.modelling;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** For each step of a process: the variables that some way to it may have written. */
final class VariableFlow {

    private final VariableUse use;
    private final Map<FlowNode, Set<String>> before = new HashMap<>();
    private final Deque<FlowNode> open = new ArrayDeque<>();

    private VariableFlow(VariableUse use) {
        this.use = use;
    }

    /**
     * @param given what the process has from its start
     */
    static VariableFlow of(Process process, Set<String> given, VariableUse use) {
        VariableFlow flow = new VariableFlow(use);
        flow.enter(process.getChildElementsByType(StartEvent.class), given);
        // An event sub-process may start at any time: all that its process may write may be there.
        Set<String> all = new TreeSet<>(given);
        process.getModelInstance().getModelElementsByType(FlowNode.class).stream()
                .forEach(node -> all.addAll(use.writes(node)));
        flow.walk();
        process.getModelInstance().getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .forEach(each -> flow.reach(each, all));
        flow.walk();
        return flow;
    }

    private void enter(Collection<StartEvent> starts, Set<String> given) {
        starts.forEach(start -> reach(start, given));
    }

    private void reach(FlowNode node, Set<String> written) {
        boolean isFirst = !before.containsKey(node);
        if (before.computeIfAbsent(node, any -> new TreeSet<>()).addAll(written) || isFirst) {
            open.add(node);
        }
    }

    private void walk() {
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            Set<String> after = after(node);
            if (node instanceof SubProcess scope) {
                enter(scope.getChildElementsByType(StartEvent.class), after);
                after = new HashSet<>(after);
                inside(scope).map(this::after).forEach(after::addAll);
            }
            for (SequenceFlow flow : node.getOutgoing()) {
                reach(flow.getTarget(), after);
            }
            boundaries(node).forEach(event -> reach(event, before.get(node)));
            // What a sub-process wrote is known to what follows it.
            if (node.getParentElement() instanceof SubProcess scope && !scope.triggeredByEvent()) {
                Set<String> told = after;
                scope.getOutgoing().forEach(flow -> reach(flow.getTarget(), told));
            }
        }
    }

    private Stream<FlowNode> inside(SubProcess scope) {
        return scope.getChildElementsByType(FlowNode.class).stream().filter(before::containsKey);
    }

    private static Stream<BoundaryEvent> boundaries(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node));
    }

    /** What may be there when a step begins. */
    Set<String> before(FlowNode node) {
        return before.getOrDefault(node, Set.of());
    }

    /** What may be there when a step has ended. */
    Set<String> after(FlowNode node) {
        Set<String> after = new TreeSet<>(before(node));
        after.addAll(use.writes(node));
        return after;
    }
}
