package se.rehabvagen.bottleneck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Waiting times of many stays in whole days, exactly: how many joined at which age, and how many were left, or lost from sight,
 * at which. Its size is that of the longest wait, however many stays there are.
 */
final class WaitingTimes {

    private static final int USUAL_DAYS = 64;

    private long[] joined = new long[USUAL_DAYS];
    private long[] gone = new long[USUAL_DAYS];
    private long[] ended = new long[USUAL_DAYS];
    private long stays;
    private int longest;
    private int lastToJoin;

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
        makeRoom(leaves);
        joined[joins] += count;
        gone[leaves] += count;
        ended[leaves] += isEnd ? count : 0;
        stays += count;
        longest = Math.max(longest, leaves);
        lastToJoin = Math.max(lastToJoin, joins);
    }

    void add(WaitingTimes other) {
        makeRoom(other.longest);
        for (int age = 0; age <= other.longest; age++) {
            joined[age] += other.joined[age];
            gone[age] += other.gone[age];
            ended[age] += other.ended[age];
        }
        stays += other.stays;
        longest = Math.max(longest, other.longest);
        lastToJoin = Math.max(lastToJoin, other.lastToJoin);
    }

    long stays() {
        return stays;
    }

    /** Days of waiting at which stays ended, ascending. */
    List<End> ends() {
        List<End> ends = new ArrayList<>();
        long atRisk = 0;
        for (int age = 0; age <= longest; age++) {
            atRisk += joined[age];
            if (ended[age] > 0) {
                ends.add(new End(age, ended[age], atRisk, lastToJoin > age));
            }
            atRisk -= gone[age];
        }
        return ends;
    }

    /** The longest wait that was observed; 0 without stays. */
    int longest() {
        return longest;
    }

    private void makeRoom(int age) {
        if (age >= joined.length) {
            int days = Math.max(age + 1, 2 * joined.length);
            joined = Arrays.copyOf(joined, days);
            gone = Arrays.copyOf(gone, days);
            ended = Arrays.copyOf(ended, days);
        }
    }
}
