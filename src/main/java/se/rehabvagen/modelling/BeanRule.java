package se.rehabvagen.modelling;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.w3c.dom.Node;

/** What runs is code of this house, named by its bean: no scripts, no classes, no calls written into the model. */
final class BeanRule implements Rule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** The engine reads this older name of its own namespace too; the rules read only the one. */
    private static final String OLDER_NAME = "http://activiti.org/bpmn";

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Set<String> BEANS = Set.of("delegateExpression", "variableMappingDelegateExpression");
    private static final Set<String> FOREIGN_ATTRIBUTES = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "formHandlerClass",
            "variableMappingClass",
            "resource",
            "scriptFormat");
    private static final Set<String> FOREIGN_ELEMENTS = Set.of("script", "scriptTask", "connector", "field");
    private static final String HINT =
            "bara delegateExpression med en av systemets automatiska steg får köras här, inte %s";

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Finding.all(
                files.each(
                        ServiceTask.class,
                        (file, task) -> file.when(
                                task.getCamundaDelegateExpression() == null, task, "ange Delegate expression")),
                files.each(
                        SendTask.class,
                        (file, task) -> file.when(
                                task.getCamundaDelegateExpression() == null, task, "ange Delegate expression")),
                files.processes().stream().flatMap(file -> file.nodes().flatMap(node -> check(file, node, words))));
    }

    private static Stream<Finding> check(ProcessFile file, Node node, Vocabulary words) {
        Stream<Finding> element = Finding.when(
                FOREIGN_ELEMENTS.contains(node.getLocalName()),
                file.name(),
                ProcessFile.ownerOf(node),
                HINT.formatted(node.getLocalName()));
        Stream<Finding> attributes = ProcessFile.attributes(node)
                .filter(attribute -> CAMUNDA.equals(namespace(node, attribute)))
                .flatMap(attribute -> attribute(file, node, attribute, words));
        return Finding.all(element, attributes, foreign(file, node));
    }

    /** Whether it names a step of the house, which is checked here and is no expression. */
    static boolean isBean(Node node, Node attribute) {
        return BEANS.contains(String.valueOf(attribute.getLocalName())) && CAMUNDA.equals(namespace(node, attribute));
    }

    private static Stream<Finding> foreign(ProcessFile file, Node node) {
        boolean isOlder = OLDER_NAME.equals(node.getNamespaceURI())
                || ProcessFile.attributes(node).anyMatch(attribute -> OLDER_NAME.equals(attribute.getNamespaceURI()));
        boolean isScript = ProcessFile.attributes(node)
                .anyMatch(attribute ->
                        "language".equals(attribute.getLocalName()) && attribute.getNamespaceURI() == null);
        return Stream.concat(
                Finding.when(
                        isOlder,
                        file.name(),
                        ProcessFile.ownerOf(node),
                        "namnrymden %s stöds inte: skriv om i Camunda Modeler med %s".formatted(OLDER_NAME, CAMUNDA)),
                Finding.when(isScript, file.name(), ProcessFile.ownerOf(node), HINT.formatted("language")));
    }

    /** Camunda's own elements carry their attributes without a prefix. */
    private static String namespace(Node node, Node attribute) {
        String own = attribute.getNamespaceURI();
        return String.valueOf(own == null ? node.getNamespaceURI() : own);
    }

    private static Stream<Finding> attribute(ProcessFile file, Node node, Node attribute, Vocabulary words) {
        String owner = ProcessFile.ownerOf(node);
        String name = String.valueOf(attribute.getLocalName());
        if (isBean(node, attribute)) {
            Matcher bean = BEAN.matcher(attribute.getNodeValue());
            boolean isKnown = bean.matches() && words.beans().contains(bean.group(1));
            return Finding.when(
                    !isKnown,
                    file.name(),
                    owner,
                    "det automatiska steget %s finns inte: välj en mall i Modeler".formatted(attribute.getNodeValue()));
        }
        return Finding.when(FOREIGN_ATTRIBUTES.contains(name), file.name(), owner, HINT.formatted(name));
    }
}
