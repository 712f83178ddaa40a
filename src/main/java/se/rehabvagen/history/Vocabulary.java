package se.rehabvagen.history;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the newest {@code milestones.dmn} and {@code exit-reasons.dmn} say about the codes that history keeps. */
@Component
public final class Vocabulary {

    private final RuleTables tables;

    Vocabulary(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * What a milestone key means.
     *
     * @param label Swedish
     * @param order place in the story of a case
     * @param isRepeatable whether one case can reach it more than once
     * @param isClosing whether a case that reached it can be at its end
     */
    public record Kind(String label, int order, boolean isRepeatable, boolean isClosing) {}

    /** Empty for a key that the vocabulary does not know. */
    public Optional<Kind> milestone(String key) {
        return Optional.ofNullable(tables.newest("milestones").get(key))
                .map(row -> new Kind(
                        row.get("label"),
                        Integer.parseInt(row.get("order")),
                        Boolean.parseBoolean(row.get("isRepeatable")),
                        Boolean.parseBoolean(row.get("isClosing"))));
    }

    /** For each leaf reason of an exit the key under which the figures count it. */
    public Map<String, String> reportKeys() {
        return tables.newest("exit-reasons").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, row -> row.getValue().get("reportKey")));
    }
}
