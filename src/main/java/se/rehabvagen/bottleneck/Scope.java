package se.rehabvagen.bottleneck;

import java.util.Optional;
import java.util.Set;

/**
 * Whose stays are counted.
 *
 * @param isEverywhere whether the reader may see figures of all insatser
 * @param own the insatser that the reader may see otherwise
 * @param insats the one that was chosen; empty: all that the reader may see
 * @param unit the unit that was chosen, by its id within {@code insats}; empty: all
 */
record Scope(boolean isEverywhere, Set<String> own, Optional<String> insats, Optional<String> unit) {

    Scope {
        own = Set.copyOf(own);
    }

    /** Whether everything counts. */
    boolean isUnbounded() {
        return isEverywhere && insats.isEmpty();
    }

    /** @param at id of a unit within its insats; empty for an insats as a whole */
    boolean has(String ofInsats, String at) {
        return (isEverywhere || own.contains(ofInsats))
                && insats.map(ofInsats::equals).orElse(true)
                && unit.map(at::equals).orElse(true);
    }
}
