package se.rehabvagen.modelling;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/** A table says how its rows are chosen, and its columns are variables of the house or words of its own. */
final class DecisionTextRule implements Rule {

    /** What only the code that asks a table puts in or takes out. */
    private static final Set<String> OWN_WORDS = Set.of(
            "advice",
            "background",
            "calendar",
            "cellCount",
            "days",
            "deadline",
            "fieldKind",
            "figures",
            "guidance",
            "definition",
            "facts",
            "figure",
            "figureUnit",
            "hasOwnPair",
            "heading",
            "isClosing",
            "isOfPeriod",
            "isOwn",
            "isRepeatable",
            "isShown",
            "label",
            "lagesrapportGroup",
            "milestone",
            "order",
            "pairRule",
            "position",
            "reader",
            "reportKey",
            "requiredWhen",
            "scope",
            "slutrapportGroup",
            "tables");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.decisions().stream()
                .flatMap(file -> file.model().getModelElementsByType(DecisionTable.class).stream()
                        .flatMap(table -> Finding.all(
                                hitPolicy(file, table),
                                table.getInputs().stream().flatMap(input -> input(file, input, words)),
                                table.getOutputs().stream().flatMap(output -> output(file, output, words)))));
    }

    private static Stream<Finding> hitPolicy(DecisionFile file, DecisionTable table) {
        boolean isChosen = List.of(HitPolicy.UNIQUE, HitPolicy.FIRST).contains(table.getHitPolicy());
        return Finding.when(!isChosen, file.name(), table.getId(), "välj Hit policy: UNIQUE eller FIRST");
    }

    private static Stream<Finding> input(DecisionFile file, Input input, Vocabulary words) {
        String name = input.getInputExpression().getText().getTextContent();
        return Stream.concat(
                column(file, input.getId(), name, words),
                Finding.when(input.getLabel() == null, file.name(), input.getId(), "kolumnen saknar svensk rubrik"));
    }

    private static Stream<Finding> output(DecisionFile file, Output output, Vocabulary words) {
        return Stream.concat(
                column(file, output.getId(), output.getName(), words),
                Finding.when(output.getLabel() == null, file.name(), output.getId(), "kolumnen saknar svensk rubrik"));
    }

    private static Stream<Finding> column(DecisionFile file, String id, String name, Vocabulary words) {
        return Finding.when(
                !words.isVariable(name) && !OWN_WORDS.contains(name),
                file.name(),
                id,
                "kolumnen %s är okänd".formatted(name));
    }
}
