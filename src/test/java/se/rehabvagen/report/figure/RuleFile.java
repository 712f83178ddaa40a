package se.rehabvagen.report.figure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import se.rehabvagen.history.Vocabulary;

/** The word lists that ship, read without an engine. */
final class RuleFile {

    private RuleFile() {}

    static Words words() {
        return new Words(
                rows("milestones", Vocabulary.Kind::of),
                rows("exit-reasons", Vocabulary.ExitKind::of),
                rows("report-figures", Vocabulary.FigureKind::of));
    }

    private static <T> Map<String, T> rows(String table, Function<Map<String, String>, T> meaning) {
        DmnModelInstance model =
                Dmn.readModelFromFile(Path.of("bpmn", "rules", table + ".dmn").toFile());
        Map<String, T> rows = new LinkedHashMap<>();
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            Map<String, String> row = new HashMap<>();
            Iterator<OutputEntry> entries = rule.getOutputEntries().iterator();
            for (Output output : model.getModelElementsByType(Output.class)) {
                row.put(output.getName(), text(entries.next().getTextContent()));
            }
            rows.put(text(rule.getInputEntries().iterator().next().getTextContent()), meaning.apply(row));
        }
        return rows;
    }

    private static String text(String literal) {
        return literal.strip().replaceAll("^\"|\"$", "");
    }
}
