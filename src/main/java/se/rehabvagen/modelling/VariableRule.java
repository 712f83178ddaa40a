package se.rehabvagen.modelling;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/** Every variable that a model reads or writes by name is one that the house knows. */
final class VariableRule implements Rule {

    private static final Set<String> NAMING_ATTRIBUTES =
            Set.of("source", "target", "resultVariable", "elementVariable", "collection", "initiator");
    private static final Set<String> NAMING_ELEMENTS = Set.of("inputParameter", "outputParameter");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.processes().stream()
                .flatMap(file -> file.nodes()
                        .flatMap(node -> names(node)
                                .filter(name -> !name.startsWith("${") && !words.isVariable(name))
                                .map(name -> new Finding(
                                        file.name(),
                                        ProcessFile.ownerOf(node),
                                        "variabeln %s finns inte".formatted(name)))));
    }

    private static Stream<String> names(Node node) {
        boolean names = NAMING_ELEMENTS.contains(node.getLocalName());
        return IntStream.range(0, node.getAttributes().getLength())
                .mapToObj(node.getAttributes()::item)
                .filter(attribute -> NAMING_ATTRIBUTES.contains(attribute.getLocalName())
                        || (names && "name".equals(attribute.getNodeName())))
                .map(Node::getNodeValue);
    }
}
