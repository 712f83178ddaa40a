package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** A diagram and a form are seen at one glance. */
final class SizeRule implements Rule {

    private static final int MOST_NODES = 25;
    private static final int MOST_FIELDS = 15;

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Stream.concat(
                files.each(BpmnPlane.class, SizeRule::plane),
                files.forms().stream().flatMap(SizeRule::form));
    }

    private static Stream<Finding> plane(ProcessFile file, BpmnPlane plane) {
        long nodes = plane.getChildElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess && shape.isExpanded()))
                .count();
        return Finding.when(
                nodes > MOST_NODES,
                file.name(),
                plane.getBpmnElement().getId(),
                "dela upp diagrammet: %d element, högst %d".formatted(nodes, MOST_NODES));
    }

    private static Stream<Finding> form(FormFile file) {
        // The columns of a list are one field: the list.
        long columns = file.components()
                .filter(component -> component.path("type").asText().equals("dynamiclist"))
                .mapToLong(list -> list.path("components").size() - 1L)
                .sum();
        long fields =
                file.components().filter(component -> component.has("key")).count() - columns;
        return Finding.when(
                fields > MOST_FIELDS,
                file.name(),
                file.id(),
                "dela upp formuläret: %d fält, högst %d".formatted(fields, MOST_FIELDS));
    }
}
