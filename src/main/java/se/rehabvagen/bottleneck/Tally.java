package se.rehabvagen.bottleneck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted of the stays of a step in a period. */
final class Tally {

    private final WaitingTimes times = new WaitingTimes();
    private long begun;
    private long ended;
    private long cancelled;
    private long days;
    private long beyond;
    private long decided;

    /** Adds a stay that waited on any day of the period. */
    void add(Seen stay) {
        times.add(stay.joins(), stay.leaves(), stay.isDone(), 1);
        begun += stay.joins() == 0 ? 1 : 0;
        ended += stay.isDone() ? 1 : 0;
        cancelled += stay.isLeft() && !stay.isDone() ? 1 : 0;
        days += stay.days();
        beyond += stay.isBeyond() ? 1 : 0;
        decided += stay.isDecided() ? 1 : 0;
    }

    void add(Tally other) {
        times.add(other.times);
        begun += other.begun;
        ended += other.ended;
        cancelled += other.cancelled;
        days += other.days;
        beyond += other.beyond;
        decided += other.decided;
    }

    /** Days waited within the period, added up. */
    long days() {
        return days;
    }

    Figures figures() {
        return new Figures(
                begun,
                ended,
                cancelled,
                times.stays() - ended - cancelled,
                days,
                Estimate.of(times, ended),
                endedP90(),
                Figures.Beyond.of(beyond, decided));
    }

    /** The smallest number of days within which nine tenths of those that ended had ended. */
    private @Nullable Integer endedP90() {
        List<WaitingTimes.End> ends = times.ends();
        long passed = 0;
        for (WaitingTimes.End end : ends) {
            passed += end.ended();
            if (passed * 10 >= ended * 9) {
                return end.age();
            }
        }
        return null;
    }
}
