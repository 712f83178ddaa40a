package se.rehabvagen.bottleneck;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long people wait, by the estimate of Kaplan and Meier: whoever still waits counts as one who has waited at least so long.
 * Who waited already when observation began joins at the age reached by then (left truncation), so that a short period does not
 * count long waits too often.
 */
final class KaplanMeier {

    /**
     * So few say nothing of the many: where others join at a higher age, an end among fewer than these is passed over. Else
     * one who came and went at once would bring the curve to nothing before the others are looked at.
     */
    static final int FEW = 5;

    /** Less than any step that whole numbers of stays can make, more than rounding. */
    private static final double ROUNDING = 1e-12;

    private final WaitingTimes times;
    private final NavigableMap<Integer, Step> curve = new TreeMap<>();

    /** From here on this share still waits, by what happened to so many. */
    private record Step(double waiting, long atRisk) {}

    private KaplanMeier(WaitingTimes times) {
        this.times = times;
        double waiting = 1;
        for (WaitingTimes.End end : times.ends()) {
            if (end.atRisk() >= FEW || !end.isJoinedLater()) {
                waiting *= (double) (end.atRisk() - end.ended()) / end.atRisk();
                curve.put(end.age(), new Step(waiting, end.atRisk()));
            }
        }
    }

    static KaplanMeier of(WaitingTimes times) {
        return new KaplanMeier(times);
    }

    /** The share that still waits after so many days, from 1 down to 0. */
    double stillWaiting(int days) {
        return Optional.ofNullable(curve.floorEntry(days))
                .map(Map.Entry::getValue)
                .map(Step::waiting)
                .orElse(1.0);
    }

    /**
     * The smallest number of days after which at least this share no longer waits.
     *
     * @param share between 0 and 1
     */
    Quantile quantile(double share) {
        if (times.stays() == 0) {
            return Quantile.UNKNOWN;
        }
        return at(share).map(step -> Quantile.of(step.getKey())).orElseGet(() -> Quantile.atLeast(times.longest()));
    }

    /** Whether fewer than five stays bear the median. */
    boolean isShaky() {
        return times.stays() < FEW
                || at(Estimate.MEDIAN)
                        .filter(median -> median.getValue().atRisk() < FEW)
                        .isPresent();
    }

    private Optional<Map.Entry<Integer, Step>> at(double share) {
        return curve.entrySet().stream()
                .filter(step -> step.getValue().waiting() <= 1 - share + ROUNDING)
                .findFirst();
    }
}
