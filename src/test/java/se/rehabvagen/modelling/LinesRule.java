package se.rehabvagen.modelling;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import se.rehabvagen.modelling.Drawing.Box;
import se.rehabvagen.modelling.Drawing.Line;

/** Flows run straight and mostly from left to right, and neither cross nor run through boxes and texts. */
final class LinesRule implements Rule {

    /** Loops run back; most of a way runs forward. */
    private static final double MOST_RUN_BACK = 0.25;

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.each(BpmnPlane.class, (file, plane) -> check(file, plane, Drawing.of(plane)));
    }

    private static Stream<Finding> check(ProcessFile file, BpmnPlane plane, Drawing drawing) {
        return Finding.all(
                drawing.lines().stream()
                        .flatMap(line -> Finding.all(
                                file.when(
                                        !line.parts().stream().allMatch(LinesRule::isStraight),
                                        line.flow(),
                                        "flödet lutar"),
                                throughBoxes(file, drawing, line),
                                throughTexts(file, drawing, line))),
                crossings(file, drawing),
                Finding.when(
                        runsBack(drawing) > MOST_RUN_BACK,
                        file.name(),
                        plane.getBpmnElement().getId(),
                        "för många flöden går från höger till vänster"));
    }

    private static boolean isStraight(Line2D part) {
        return isHorizontal(part) || Math.abs(part.getX1() - part.getX2()) <= 1;
    }

    private static boolean isHorizontal(Line2D part) {
        return Math.abs(part.getY1() - part.getY2()) <= 1;
    }

    private static Stream<Finding> throughBoxes(ProcessFile file, Drawing drawing, Line line) {
        Set<String> own = new TreeSet<>();
        Stream.of(line.flow().getSource(), line.flow().getTarget()).forEach(end -> addOwn(own, drawing, end));
        return drawing.boxes().stream()
                .filter(box -> !own.contains(box.id()) && runsThrough(line, box.area()))
                .flatMap(box -> file.when(true, line.flow(), "flödet går genom " + box.id()));
    }

    /** The end of a flow, what it sits on, and what is drawn around it. */
    private static void addOwn(Set<String> own, Drawing drawing, FlowNode end) {
        own.add(end.getId());
        if (end instanceof BoundaryEvent event) {
            own.add(event.getAttachedTo().getId());
        }
        drawing.boxes().stream()
                .filter(box -> box.node().equals(end))
                .map(Box::around)
                .forEach(own::addAll);
    }

    private static Stream<Finding> throughTexts(ProcessFile file, Drawing drawing, Line line) {
        return drawing.texts().stream()
                .filter(text -> !text.of().equals(line.flow()) && runsThrough(line, text.area()))
                .flatMap(text -> file.when(
                        true,
                        line.flow(),
                        "flödet går genom texten till " + text.of().getId()));
    }

    private static boolean runsThrough(Line line, Rectangle2D area) {
        Rectangle2D inner = BoxesRule.inner(area);
        return line.parts().stream().anyMatch(inner::intersectsLine);
    }

    private static Stream<Finding> crossings(ProcessFile file, Drawing drawing) {
        return BoxesRule.pairs(drawing.lines())
                .filter(pair -> pair.get(0).parts().stream()
                        .anyMatch(one -> pair.get(1).parts().stream().anyMatch(other -> cross(one, other))))
                .flatMap(pair -> file.when(
                        true,
                        pair.get(0).flow(),
                        "flödet korsar " + pair.get(1).flow().getId()));
    }

    /** Lines that meet in an end join; lines that go on beyond each other cross. */
    private static boolean cross(Line2D one, Line2D other) {
        if (isHorizontal(one) == isHorizontal(other)) {
            return false;
        }
        Line2D across = isHorizontal(one) ? one : other;
        Line2D down = isHorizontal(one) ? other : one;
        return isBetween(down.getX1(), across.getX1(), across.getX2())
                && isBetween(across.getY1(), down.getY1(), down.getY2());
    }

    private static boolean isBetween(double value, double one, double other) {
        return Math.min(one, other) + 2 < value && value < Math.max(one, other) - 2;
    }

    private static double runsBack(Drawing drawing) {
        long back = drawing.lines().stream()
                .filter(line -> right(drawing, line.flow().getTarget())
                        < left(drawing, line.flow().getSource()))
                .count();
        return (double) back / Math.max(1, drawing.lines().size());
    }

    private static double left(Drawing drawing, FlowNode node) {
        return area(drawing, node).getMinX();
    }

    private static double right(Drawing drawing, FlowNode node) {
        return area(drawing, node).getMaxX();
    }

    private static Rectangle2D area(Drawing drawing, FlowNode node) {
        return drawing.boxes().stream()
                .filter(box -> box.node().equals(node))
                .findFirst()
                .orElseThrow()
                .area();
    }
}
