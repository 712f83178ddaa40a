package se.rehabvagen.bottleneck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Waiting times of many stays in whole days, exactly: how many joined at which age, and how many were left, or lost from sight,
 * at which. Its size is that of the longest wait, however many stays there are.
 */
final class WaitingTimes {

    private final NavigableMap<Integer, Long> joined = new TreeMap<>();
    private final NavigableMap<Integer, Long> gone = new TreeMap<>();
    private final NavigableMap<Integer, Long> ended = new TreeMap<>();
    private long stays;

    /**
     * Days of waiting at which stays ended.
     *
     * @param age the days
     * @param ended how many
     * @param atRisk of how many: those that had joined by then and were not gone before
     * @param isJoinedLater whether others join at a higher age
     */
    record End(int age, long ended, long atRisk, boolean isJoinedLater) {}

    /**
     * Adds stays.
     *
     * @param joins days that they had waited when observation began; 0 for those observed from their beginning
     * @param leaves days that they had waited when they ended or were lost from sight, at least {@code joins}
     * @param isEnd whether they ended; else they waited longer than {@code leaves}, nobody knows how long
     */
    void add(int joins, int leaves, boolean isEnd, long count) {
        joined.merge(joins, count, Long::sum);
        gone.merge(leaves, count, Long::sum);
        if (isEnd) {
            ended.merge(leaves, count, Long::sum);
        }
        stays += count;
    }

    void add(WaitingTimes other) {
        other.joined.forEach((age, count) -> joined.merge(age, count, Long::sum));
        other.gone.forEach((age, count) -> gone.merge(age, count, Long::sum));
        other.ended.forEach((age, count) -> ended.merge(age, count, Long::sum));
        stays += other.stays;
    }

    long stays() {
        return stays;
    }

    /** Days of waiting at which stays ended, ascending, with how many. */
    NavigableMap<Integer, Long> ended() {
        return Collections.unmodifiableNavigableMap(ended);
    }

    /** The same, each with those among whom they ended. */
    List<End> ends() {
        NavigableSet<Integer> ages = new TreeSet<>(joined.keySet());
        ages.addAll(gone.keySet());
        List<End> ends = new ArrayList<>();
        long atRisk = 0;
        for (int age : ages) {
            atRisk += joined.getOrDefault(age, 0L);
            Long ending = ended.get(age);
            if (ending != null) {
                ends.add(new End(age, ending, atRisk, joined.lastKey() > age));
            }
            atRisk -= gone.getOrDefault(age, 0L);
        }
        return ends;
    }

    /** The longest wait that was observed; 0 without stays. */
    int longest() {
        Map.Entry<Integer, Long> last = gone.lastEntry();
        return last == null ? 0 : last.getKey();
    }
}
