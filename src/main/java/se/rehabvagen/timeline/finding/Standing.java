package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands, as one organisation may see it.
 *
 * @param phases all that are true, the most telling first
 * @param text what people read, Swedish
 * @param since the day from which the first phase holds, or null where the organisation does not know
 * @param planEndsOn the last day of the plan in force, or null
 * @param isTold whether planning is shared with the organisation
 * @param told what of another organisation's steps stands in it
 */
record Standing(
        List<Phase> phases,
        String text,
        @Nullable LocalDate since,
        @Nullable LocalDate planEndsOn,
        boolean isTold,
        Set<Told> told) {

    /**
     * A milestone of another organisation's step.
     *
     * @param source its id
     * @param step key of the model
     * @param facts names of what is told beside the day
     */
    record Told(String source, String step, Set<String> facts) {}

    Standing {
        phases = List.copyOf(phases);
        told = Set.copyOf(told);
    }

    boolean isClosed() {
        return phases.get(0).isClosed();
    }
}
