package se.rehabvagen.report.figure;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What speaks against signing a report.
 *
 * @param text Swedish, names the figures
 * @param told the same for who may not see cases: no single event
 * @param cases case numbers that it is about, in order; empty where no single case is to blame
 */
public record Problem(String text, String told, List<String> cases) {
    public Problem {
        cases = List.copyOf(cases);
    }

    /** What tells of counts alone, and so to everybody. */
    Problem(String text, List<String> cases) {
        this(text, text, cases);
    }

    /** For who may not see cases. */
    public Problem withoutCases() {
        return new Problem(told, List.of());
    }

    /** The same with other words for its cases. */
    public Problem worded(UnaryOperator<String> words) {
        return new Problem(
                words.apply(text), words.apply(told), cases.stream().map(words).toList());
    }
}
