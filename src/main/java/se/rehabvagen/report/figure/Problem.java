package se.rehabvagen.report.figure;

import java.util.List;

/**
 * What speaks against signing a report.
 *
 * @param text Swedish, names the figures
 * @param cases case numbers that it is about, in order; empty where no single case is to blame
 */
public record Problem(String text, List<String> cases) {
    public Problem {
        cases = List.copyOf(cases);
    }
}
