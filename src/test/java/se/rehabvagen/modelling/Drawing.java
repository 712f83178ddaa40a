package se.rehabvagen.modelling;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** One page of a diagram as lines and rectangles on paper. */
record Drawing(List<Box> boxes, List<Line> lines, List<Text> texts) {

    /**
     * @param around the elements that this one is drawn inside
     * @param isFrame an opened sub-process, which others are drawn inside
     */
    record Box(FlowNode node, Rectangle2D area, Set<String> around, boolean isFrame) {

        String id() {
            return node.getId();
        }

        /** An event sits on the edge of its task. */
        boolean touches(Box other) {
            return isOn(this, other) || isOn(other, this);
        }

        boolean isInside(Box other) {
            return around.contains(other.id());
        }

        private static boolean isOn(Box event, Box task) {
            return event.node instanceof BoundaryEvent boundary
                    && boundary.getAttachedTo().equals(task.node);
        }
    }

    record Line(SequenceFlow flow, List<Line2D> parts) {}

    record Text(BaseElement of, Rectangle2D area) {}

    static Drawing of(BpmnPlane plane) {
        Drawing drawing = new Drawing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        plane.getChildElementsByType(BpmnShape.class).forEach(drawing::add);
        plane.getChildElementsByType(BpmnEdge.class).forEach(drawing::add);
        return drawing;
    }

    private void add(BpmnShape shape) {
        if (shape.getBpmnElement() instanceof FlowNode node) {
            boxes.add(new Box(
                    node, area(shape.getBounds()), around(node), node instanceof SubProcess && shape.isExpanded()));
            addText(node, shape.getBpmnLabel());
        }
    }

    private void add(BpmnEdge edge) {
        if (edge.getBpmnElement() instanceof SequenceFlow flow) {
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            List<Line2D> parts = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                parts.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
            }
            lines.add(new Line(flow, parts));
            addText(flow, edge.getBpmnLabel());
        }
    }

    private void addText(BaseElement of, @Nullable BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            texts.add(new Text(of, area(label.getBounds())));
        }
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Set<String> around(FlowNode node) {
        Set<String> around = new TreeSet<>();
        Stream.iterate(node.getParentElement(), each -> each instanceof SubProcess, each -> each.getParentElement())
                .forEach(each -> around.add(((SubProcess) each).getId()));
        return around;
    }
}
