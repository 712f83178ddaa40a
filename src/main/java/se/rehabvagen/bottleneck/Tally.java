package se.rehabvagen.bottleneck;

import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** What is counted of the stays of a step in a period. */
final class Tally {

    /** How a stay stands at the end of the period. */
    enum Outcome {
        WAITS,
        ENDED,
        CANCELLED
    }

    /** How a stay stands to its target. */
    enum Verdict {
        UNDECIDED,
        IN_TIME,
        BEYOND
    }

    /**
     * Equal stays.
     *
     * @param joins days waited when the period began
     * @param leaves days waited when they were left, or when the period ended
     * @param isOver whether the day on which the period ends is over: who waits then has waited that day too
     */
    record Equal(int joins, int leaves, Outcome outcome, Verdict verdict, boolean isOver, long count) {

        /** Days waited within the period, by all of them. */
        private long days() {
            long each = leaves - joins + (outcome == Outcome.WAITS && isOver ? 1L : 0L);
            return each * count;
        }
    }

    private final WaitingTimes times = new WaitingTimes();
    private long begun;
    private long cancelled;
    private long open;
    private long days;
    private long beyond;
    private long decided;

    void add(Equal stays) {
        times.add(stays.joins(), stays.leaves(), stays.outcome() == Outcome.ENDED, stays.count());
        begun += stays.joins() == 0 ? stays.count() : 0;
        cancelled += stays.outcome() == Outcome.CANCELLED ? stays.count() : 0;
        open += stays.outcome() == Outcome.WAITS ? stays.count() : 0;
        days += stays.days();
        beyond += stays.verdict() == Verdict.BEYOND ? stays.count() : 0;
        decided += stays.verdict() == Verdict.UNDECIDED ? 0 : stays.count();
    }

    void add(Tally other) {
        times.add(other.times);
        begun += other.begun;
        cancelled += other.cancelled;
        open += other.open;
        days += other.days;
        beyond += other.beyond;
        decided += other.decided;
    }

    boolean isEmpty() {
        return times.stays() == 0;
    }

    /** Days waited within the period, added up. */
    long days() {
        return days;
    }

    Figures figures() {
        Estimate estimate = Estimate.of(times);
        return new Figures(
                begun,
                estimate.ended(),
                cancelled,
                open,
                days,
                estimate,
                endedP90(),
                Figures.Beyond.of(beyond, decided));
    }

    /** The smallest number of days within which nine tenths of those that ended had ended. */
    private @Nullable Integer endedP90() {
        NavigableMap<Integer, Long> ended = times.ended();
        long all = ended.values().stream().mapToLong(Long::longValue).sum();
        long passed = 0;
        for (Map.Entry<Integer, Long> end : ended.entrySet()) {
            passed += end.getValue();
            if (passed * 10 >= all * 9) {
                return end.getKey();
            }
        }
        return null;
    }
}
