package se.rehabvagen.modelling;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;

/**
 * A table's history is kept as long as the house keeps it, a table that a model asks reads variables of the house, and no
 * table speaks another language than FEEL, which cannot call code.
 */
final class DecisionRule implements Rule {

    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(DMN/\\d+/)?FEEL(/\\d*)?/?");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.decisions().stream()
                .flatMap(file -> Stream.concat(
                        languages(file),
                        file.decisions()
                                .flatMap(decision ->
                                        Stream.concat(history(file, decision), inputs(file, decision, words)))));
    }

    private static Stream<Finding> languages(DecisionFile file) {
        return ProcessFile.nodes(file.model())
                .flatMap(node -> ProcessFile.attributes(node)
                        .filter(attribute -> "expressionLanguage".equals(attribute.getLocalName()))
                        .filter(attribute ->
                                !FEEL.matcher(attribute.getNodeValue()).matches())
                        .map(attribute -> new Finding(
                                file.name(), ProcessFile.ownerOf(node), "tabellen får bara använda språket FEEL")));
    }

    private static Stream<Finding> history(DecisionFile file, Decision decision) {
        return Finding.when(
                !ProcessRule.HISTORY_TIME_TO_LIVE.equals(decision.getCamundaHistoryTimeToLiveString()),
                file.name(),
                decision.getId(),
                "sätt History time to live till " + ProcessRule.HISTORY_TIME_TO_LIVE);
    }

    private static Stream<Finding> inputs(DecisionFile file, Decision decision, Vocabulary words) {
        return words.askedDecisions().contains(decision.getId())
                ? file.model().getModelElementsByType(InputExpression.class).stream()
                        .flatMap(input -> Finding.when(
                                !words.isVariable(input.getText().getTextContent()),
                                file.name(),
                                input.getId(),
                                "variabeln %s finns inte"
                                        .formatted(input.getText().getTextContent())))
                : Stream.empty();
    }
}
