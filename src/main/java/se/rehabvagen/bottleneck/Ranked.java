package se.rehabvagen.bottleneck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step among the others.
 *
 * @param rank 1 for the one with most waiting
 * @param shareOfWaiting of all waiting days, from 0 to 1; null if there are none
 * @param trend month by month, the oldest first
 */
record Ranked(@JsonUnwrapped Step step, int rank, @Nullable Double shareOfWaiting, List<Month> trend) {

    Ranked {
        trend = List.copyOf(trend);
    }

    static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (Double) ((double) part / whole);
    }
}
