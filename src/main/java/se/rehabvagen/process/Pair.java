package se.rehabvagen.process;

import java.util.List;
import java.util.Map;

/**
 * The two who hold cases together at a unit.
 *
 * @param lines one line for each of their cases: case number and how it stands, the stalled and the changed first
 */
public record Pair(
        String insats, String tenant, String investigator, String coordinator, List<Map<String, String>> lines) {

    public Pair {
        lines = List.copyOf(lines);
    }

    /** Names the pair's own row of check-ins; people read it in the name of the task. */
    public String key() {
        return tenant + " · " + investigator;
    }
}
