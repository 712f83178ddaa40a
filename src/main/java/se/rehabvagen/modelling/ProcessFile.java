package se.rehabvagen.modelling;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Node;

/**
 * A BPMN file.
 *
 * @param name the file's name without folders
 */
record ProcessFile(String name, BpmnModelInstance model) {

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        Collection<T> elements = model.getModelElementsByType(type);
        return elements.stream();
    }

    Stream<String> ids() {
        return all(Process.class).map(BaseElement::getId);
    }

    Stream<Finding> when(boolean isWrong, BaseElement element, String hint) {
        return Finding.when(isWrong, name, element.getId(), hint);
    }

    /** Every XML element of the file, for rules about text and attributes wherever they stand. */
    Stream<Node> nodes() {
        return nodes(model);
    }

    /** Every XML element of a file. */
    static Stream<Node> nodes(ModelInstance model) {
        return below(model.getDocument().getDomSource().getNode());
    }

    static Stream<Node> attributes(Node element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item);
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> children = Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE);
        return children.flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    /** The id of the nearest element, itself or around it, that has one. */
    static String ownerOf(Node node) {
        for (Node each = node; each != null; each = each.getParentNode()) {
            if (each.getAttributes() != null && each.getAttributes().getNamedItem("id") != null) {
                return each.getAttributes().getNamedItem("id").getNodeValue();
            }
        }
        return "";
    }
}
