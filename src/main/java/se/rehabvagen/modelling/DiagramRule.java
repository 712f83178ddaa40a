package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What runs is drawn: a step without a shape cannot be seen in Cockpit. */
final class DiagramRule implements Rule {

    private static final String HINT = "finns inte i diagrammet: rita det eller ta bort det";

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Stream.concat(
                files.each(FlowNode.class, (file, node) -> file.when(node.getDiagramElement() == null, node, HINT)),
                files.each(
                        SequenceFlow.class, (file, flow) -> file.when(flow.getDiagramElement() == null, flow, HINT)));
    }
}
