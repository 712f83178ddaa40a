package se.rehabvagen.history;

import java.util.Comparator;
import java.util.List;

/**
 * The order of a case's milestones: by day, within a day as the engine saw them happen, and where its time stood still, as
 * the rules of order for lists say; of two of a kind the one with the later date is the last.
 */
public final class DayOrder {

    private static final List<String> SAME_DAY = List.of(
            "enrolled",
            "consent-given",
            "sassam-held",
            "gk-requested",
            "gk-first-meeting",
            "gk-held",
            "alr-ended",
            "alr-started",
            "meeting-called",
            "meeting-held",
            "plan-recalled",
            "plan-set",
            "plan-revised",
            "long-term-benefit-assessed",
            "exited");

    public static final Comparator<Milestone> ORDER = Comparator.comparing(Milestone::occurredOn)
            .thenComparing(Milestone::reachedAt)
            .thenComparing(DayOrder::rank)
            .thenComparing(milestone -> milestone.facts().toString())
            .thenComparing(Milestone::id);

    private DayOrder() {}

    private static int rank(Milestone milestone) {
        int rank = SAME_DAY.indexOf(milestone.key());
        return rank < 0 ? SAME_DAY.size() : rank;
    }
}
