package se.rehabvagen.report.paper;

import java.util.List;

/**
 * Counts that must add up: what is checked before signing, and what must not be used to compute a hidden number back.
 *
 * @param total name of a count
 * @param parts names of the counts that make it up, none of them twice
 */
public record Sum(String total, List<String> parts) {
    public Sum {
        parts = List.copyOf(parts);
    }
}
