package se.rehabvagen.modelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/**
 * An expression names one known variable or deadline, or compares one variable with one value. Anything else is a rule in
 * hiding, which belongs in a table, or a call into the engine, which belongs in code.
 */
final class ExpressionRule implements Rule {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern VARIABLE =
            Pattern.compile("(\\w+)(\\s*(==|!=|<|>|<=|>=)\\s*('[^']*'|-?\\d+|true|false|null))?");
    private static final Pattern DEADLINE = Pattern.compile("deadline\\.(\\w+)");
    private static final Pattern VALUE = Pattern.compile("true|false|null");
    private static final String BUSINESS_KEY = "execution.processBusinessKey";

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.processes().stream().flatMap(file -> file.nodes().flatMap(node -> check(file, node, words)));
    }

    private static Stream<Finding> check(ProcessFile file, Node node, Vocabulary words) {
        return Stream.concat(attributes(node), ownText(node))
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .flatMap(found -> hint(found.group(1).trim(), words))
                .map(hint -> new Finding(file.name(), ProcessFile.ownerOf(node), hint));
    }

    private static Stream<String> attributes(Node node) {
        return ProcessFile.attributes(node)
                .filter(attribute -> !BeanRule.isBean(node, attribute))
                .map(Node::getNodeValue);
    }

    private static Stream<String> ownText(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .filter(child ->
                        child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
    }

    private static Stream<String> hint(String expression, Vocabulary words) {
        Matcher deadline = DEADLINE.matcher(expression);
        Matcher variable = VARIABLE.matcher(expression);
        if (expression.equals(BUSINESS_KEY) || VALUE.matcher(expression).matches()) {
            return Stream.empty();
        } else if (deadline.matches()) {
            return words.deadlines().contains(deadline.group(1))
                    ? Stream.empty()
                    : Stream.of("fristen %s har ingen rad i tabellen deadlines".formatted(deadline.group(1)));
        } else if (variable.matches()) {
            return words.isVariable(variable.group(1))
                    ? Stream.empty()
                    : Stream.of("variabeln %s finns inte".formatted(variable.group(1)));
        }
        return Stream.of("uttrycket %s är för invecklat: namnge en variabel eller jämför en med ett värde"
                .formatted(expression));
    }
}
