package se.rehabvagen.timeline.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Milestone;

/**
 * From where, and when, one looks at a case.
 *
 * @param isTold whether planning is shared with the reader
 * @param isSharedWithAf whether a joint mapping can go on
 * @param brokenAt when the case went on elsewhere or anew and its meetings and mappings did not; long ago if never
 */
record Outlook(Organisation reader, LocalDate day, boolean isTold, boolean isSharedWithAf, Instant brokenAt) {

    private static final Set<String> BREAKS = Set.of("resumed", "unit-changed", "protected");
    private static final String PLANNING = "planering";

    static Outlook of(List<Milestone> held, RegisteredConsent consented, Organisation reader, LocalDate day) {
        return new Outlook(
                reader,
                day,
                reader == Organisation.FK || consented.allows(reader, PLANNING, day),
                consented.isInForce(Organisation.AF, day),
                held.stream()
                        .filter(milestone -> BREAKS.contains(milestone.key()))
                        .map(Milestone::reachedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.MIN));
    }

    /** Whether what was begun with this milestone could go on until now. */
    boolean isUnbroken(Milestone begun) {
        return begun.reachedAt().isAfter(brokenAt);
    }
}
