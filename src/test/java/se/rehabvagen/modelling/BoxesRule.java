package se.rehabvagen.modelling;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import se.rehabvagen.modelling.Drawing.Box;

/** Boxes and texts lie side by side, and what belongs to a sub-process is drawn inside it. */
final class BoxesRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.each(BpmnPlane.class, (file, plane) -> check(file, Drawing.of(plane)));
    }

    private static Stream<Finding> check(ProcessFile file, Drawing drawing) {
        return Finding.all(
                boxes(file, drawing.boxes()),
                frames(file, drawing.boxes()),
                texts(file, drawing),
                textsOnBoxes(file, drawing));
    }

    private static Stream<Finding> boxes(ProcessFile file, List<Box> boxes) {
        return pairs(boxes)
                .filter(pair ->
                        !pair.get(0).isInside(pair.get(1)) && !pair.get(1).isInside(pair.get(0)))
                .filter(pair -> !pair.get(0).touches(pair.get(1)))
                .filter(pair -> overlap(pair.get(0).area(), pair.get(1).area()))
                .map(pair -> finding(
                        file, pair.get(0).node(), "ligger på " + pair.get(1).id()));
    }

    private static Stream<Finding> frames(ProcessFile file, List<Box> boxes) {
        return boxes.stream()
                .filter(box -> !(box.node() instanceof BoundaryEvent))
                .flatMap(box -> boxes.stream()
                        .filter(frame ->
                                frame.id().equals(parent(box)) && !frame.area().contains(box.area()))
                        .map(frame -> finding(file, box.node(), "sticker ut ur " + frame.id())));
    }

    private static Stream<Finding> texts(ProcessFile file, Drawing drawing) {
        return pairs(drawing.texts())
                .filter(pair -> overlap(pair.get(0).area(), pair.get(1).area()))
                .map(pair -> finding(
                        file,
                        pair.get(0).of(),
                        "texten ligger på texten till " + pair.get(1).of().getId()));
    }

    private static Stream<Finding> textsOnBoxes(ProcessFile file, Drawing drawing) {
        return drawing.texts().stream()
                .flatMap(text -> drawing.boxes().stream()
                        .filter(box ->
                                !box.isFrame() && !box.node().equals(text.of()) && overlap(text.area(), box.area()))
                        .map(box -> finding(file, text.of(), "texten ligger på " + box.id())));
    }

    private static String parent(Box box) {
        return box.node().getParentElement() instanceof BaseElement parent ? parent.getId() : "";
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        return inner(one).intersects(inner(other));
    }

    /** What touches by a hair's breadth does not overlap. */
    static Rectangle2D inner(Rectangle2D area) {
        return new Rectangle2D.Double(area.getX() + 1, area.getY() + 1, area.getWidth() - 2, area.getHeight() - 2);
    }

    static <T> Stream<List<T>> pairs(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> List.of(all.get(i), other)));
    }

    private static Finding finding(ProcessFile file, BaseElement element, String hint) {
        return new Finding(file.name(), element.getId(), hint);
    }
}
