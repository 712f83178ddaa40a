package se.rehabvagen.modelling;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import se.rehabvagen.domain.Party;

/** The marks of an element are known ones, stand there once, and speak of known milestones, deadlines and variables. */
final class PropertyRule implements Rule {

    private static final Set<String> PARTIES =
            Party.AWAITED.stream().map(Party::code).collect(Collectors.toUnmodifiableSet());

    /** For each property: the words in its value that are not known. */
    private static final Map<String, BiFunction<String, Vocabulary, Stream<String>>> KNOWN = Map.ofEntries(
            entry("milestone", (value, words) -> Vocabulary.unknown(value, words.milestones())),
            entry("milestone.date", (value, words) -> not(Kind.DATE, value, words)),
            entry("milestone.facts", PropertyRule::noVariables),
            entry("answers", (value, words) -> Vocabulary.unknown(value, words.milestones())),
            entry("target", (value, words) -> Vocabulary.unknown(value, words.deadlines())),
            entry("waitsFor", (value, words) -> isExpression(value) ? Stream.of() : Vocabulary.unknown(value, PARTIES)),
            entry("past", (value, words) -> Vocabulary.unknown(value, Set.of("run", "skip"))),
            entry("hub", (value, words) -> Vocabulary.unknown(value, Set.of("true"))),
            entry("addressed", (value, words) -> Vocabulary.unknown(value, Set.of("true"))),
            entry("news", PropertyRule::nothing),
            entry("begins", PropertyRule::nothing),
            entry("marks", (value, words) -> not(Kind.FLAG, value, words)),
            entry("marks.clearedBy", (value, words) -> Vocabulary.unknown(value, Set.of("step"))),
            entry("disclosesTo", (value, words) -> Vocabulary.unknown(value, Set.of("af", "vard"))),
            entry("remembers", PropertyRule::noVariables),
            entry("forgets", PropertyRule::noVariables));

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.each(
                FlowNode.class,
                (file, node) -> Stream.concat(
                        Marks.properties(node).flatMap(property -> check(file, node, property, words)),
                        repeated(file, node)));
    }

    private static Stream<Finding> check(ProcessFile file, FlowNode node, CamundaProperty property, Vocabulary words) {
        String name = String.valueOf(property.getCamundaName());
        if (!KNOWN.containsKey(name)) {
            return file.when(
                    true,
                    node,
                    "egenskapen %s är okänd: välj bland %s"
                            .formatted(name, KNOWN.keySet().stream().sorted().toList()));
        }
        return KNOWN.get(name)
                .apply(String.valueOf(property.getCamundaValue()), words)
                .flatMap(word -> file.when(true, node, "egenskapen %s har ett okänt värde: %s".formatted(name, word)));
    }

    private static Stream<Finding> repeated(ProcessFile file, FlowNode node) {
        return Marks.properties(node)
                .collect(Collectors.groupingBy(each -> String.valueOf(each.getCamundaName()), Collectors.counting()))
                .entrySet()
                .stream()
                .flatMap(each -> file.when(
                        each.getValue() > 1, node, "egenskapen %s får bara stå en gång".formatted(each.getKey())));
    }

    private static Stream<String> nothing(String value, Vocabulary words) {
        return value.isBlank() ? Stream.of("(tom)") : Stream.of();
    }

    private static boolean isExpression(String value) {
        return value.startsWith("${");
    }

    private static Stream<String> noVariables(String names, Vocabulary words) {
        return Vocabulary.unknown(names, words.variables().keySet());
    }

    private static Stream<String> not(Kind kind, String name, Vocabulary words) {
        return words.variables().get(name) == kind
                ? Stream.of()
                : Stream.of("%s (en variabel som håller %s)".formatted(name, kind.swedish()));
    }
}
