package se.rehabvagen.report.figure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rehabvagen.report.paper.Report;

/**
 * A report that was signed.
 *
 * @param report with every number, small ones too
 * @param cases name of a count of persons → case numbers behind it, as {@link Findings#cases()} had them
 */
public record Frozen(Report report, SortedMap<String, List<String>> cases) {
    public Frozen {
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }
}
