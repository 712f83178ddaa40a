package se.rehabvagen.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which sequence flows of a model were taken. The engine keeps only what was entered and left; a flow was taken for certain
 * where its two ends leave no other way.
 */
record PassedFlows(List<String> certain, List<String> unsure) {

    static PassedFlows of(BpmnModelInstance model, List<Passage.Activity> activities) {
        Set<String> entered =
                activities.stream().map(Passage.Activity::activity).collect(Collectors.toSet());
        Set<String> left = activities.stream()
                .filter(Passage.Activity::isDone)
                .map(Passage.Activity::activity)
                .collect(Collectors.toSet());
        Predicate<SequenceFlow> isPossible =
                flow -> left.contains(flow.getSource().getId())
                        && entered.contains(flow.getTarget().getId());
        List<String> certain = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(isPossible)
                .forEach(flow -> {
                    boolean isOnlyWayOut = isOnly(flow.getSource().getOutgoing(), isPossible);
                    boolean isOnlyWayIn = isOnly(flow.getTarget().getIncoming(), isPossible);
                    (isOnlyWayOut || isOnlyWayIn ? certain : unsure).add(flow.getId());
                });
        return new PassedFlows(List.copyOf(certain), List.copyOf(unsure));
    }

    private static boolean isOnly(Collection<SequenceFlow> flows, Predicate<SequenceFlow> isPossible) {
        return flows.stream().filter(isPossible).count() == 1;
    }
}
