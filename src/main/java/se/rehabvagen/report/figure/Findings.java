package se.rehabvagen.report.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Sum;
import se.rehabvagen.report.paper.Table;

/**
 * What the figures of one report say, and what speaks against signing it.
 *
 * @param figures in the order of the reports
 * @param sums how the counts make each other up
 * @param counts every count by its name, also those that no figure shows
 * @param cases name of a count of persons → case numbers behind it, in order
 * @param problems empty if the report may be signed
 * @param changes Swedish sentences: what was registered late or corrected since the report before
 * @param models key of each process and rule that the figures rest on, and its version
 */
public record Findings(
        List<Figure> figures,
        List<Table> tables,
        List<Sum> sums,
        Map<String, Long> counts,
        SortedMap<String, List<String>> cases,
        List<Problem> problems,
        List<String> changes,
        Map<String, Integer> models) {

    /** Under this name {@link #cases} holds the cases behind {@link #changes}. */
    public static final String CHANGES = "andringar";

    public Findings {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        sums = List.copyOf(sums);
        counts = Map.copyOf(counts);
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        models = Map.copyOf(models);
    }
}
