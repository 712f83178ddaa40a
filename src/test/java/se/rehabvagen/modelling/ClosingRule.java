package se.rehabvagen.modelling;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import se.rehabvagen.process.CaseVariables;

/** Whichever way a case takes to a normal end, it passes a milestone that closes it, itself or in a step. */
final class ClosingRule implements se.rehabvagen.modelling.Rule {

    private static final String CASE = "rehabilitation-case";

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        Set<String> closing = closing(ShippedFiles.MODELS);
        return files.each(
                Process.class,
                (file, process) -> CASE.equals(process.getId())
                        ? open(ShippedFiles.MODELS, process, closing)
                                .flatMap(end -> file.when(
                                        true, end, "ärendet kan sluta här utan en milstolpe som avslutar det"))
                        : Stream.empty());
    }

    /** The keys whose last column says that they close. */
    private static Set<String> closing(ModelSet files) {
        return files.decisions().stream()
                .filter(file -> file.ids().anyMatch(Vocabulary.MILESTONES::equals))
                .flatMap(file -> file.model().getModelElementsByType(Rule.class).stream())
                .filter(row -> row.getOutputEntries().stream()
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .getTextContent()
                        .trim()
                        .equals("true"))
                .map(row -> row.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .trim()
                        .replace("\"", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<FlowNode> open(ModelSet files, Process process, Set<String> closing) {
        Set<FlowNode> reached = new HashSet<>();
        process.getChildElementsByType(StartEvent.class).forEach(start -> walk(files, start, closing, reached));
        return reached.stream().filter(EndEvent.class::isInstance);
    }

    private static void walk(ModelSet files, FlowNode node, Set<String> closing, Set<FlowNode> reached) {
        if (!closes(files, node, closing) && reached.add(node)) {
            node.getOutgoing().stream()
                    .filter(flow -> !hasExitedBefore(flow))
                    .forEach(flow -> walk(files, flow.getTarget(), closing, reached));
        }
    }

    /** A case that goes on after its exit was closed by the exit. */
    private static boolean hasExitedBefore(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && flow.getConditionExpression()
                        .getTextContent()
                        .equals("${" + CaseVariables.EXIT_DATE.name() + " != null}");
    }

    private static boolean closes(ModelSet files, ModelElementInstance element, Set<String> closing) {
        return inside(element)
                .anyMatch(node -> Marks.values(node, "milestone").anyMatch(closing::contains)
                        || (node instanceof CallActivity call
                                && called(files, call).anyMatch(step -> closes(files, step, closing))));
    }

    private static Stream<FlowNode> inside(ModelElementInstance element) {
        Stream<FlowNode> children =
                element.getChildElementsByType(FlowNode.class).stream().flatMap(ClosingRule::inside);
        return element instanceof FlowNode node ? Stream.concat(Stream.of(node), children) : children;
    }

    private static Stream<Process> called(ModelSet files, CallActivity call) {
        return files.processes().stream()
                .flatMap(file -> file.all(Process.class))
                .filter(process -> Objects.equals(process.getId(), call.getCalledElement()));
    }
}
