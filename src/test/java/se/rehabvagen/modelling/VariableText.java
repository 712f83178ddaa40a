package se.rehabvagen.modelling;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.w3c.dom.Node;

/** All text and attributes of a step, for finding the expressions in it. */
final class VariableText {

    private VariableText() {}

    static String of(FlowNode node) {
        StringBuilder text = new StringBuilder();
        new ProcessFile("", (BpmnModelInstance) node.getModelInstance())
                .nodes()
                .filter(element -> element.getAttributes().getNamedItem("id") != null)
                .filter(element -> ProcessFile.ownerOf(element).equals(node.getId()))
                .forEach(element -> append(element, text));
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue()).append('\n');
        } else if (node.getNodeType() == Node.ELEMENT_NODE) {
            IntStream.range(0, node.getAttributes().getLength())
                    .forEach(i -> text.append(node.getAttributes().item(i).getNodeValue())
                            .append('\n'));
            Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling)
                    .forEach(child -> append(child, text));
        }
    }
}
