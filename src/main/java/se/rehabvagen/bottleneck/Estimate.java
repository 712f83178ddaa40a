package se.rehabvagen.bottleneck;

/**
 * The waiting times of a step in a period, those who still wait included.
 *
 * @param stays how many waited on any day of the period
 * @param ended of those, done within it
 * @param censored of those, still waiting at its end, or cancelled in it
 * @param isShaky whether fewer than five stays bear the median
 */
record Estimate(long stays, long ended, long censored, Quantile median, Quantile p75, Quantile p90, boolean isShaky) {

    static final double MEDIAN = 0.5;
    static final double THREE_QUARTERS = 0.75;
    static final double NINE_TENTHS = 0.9;

    static Estimate of(WaitingTimes times) {
        KaplanMeier curve = KaplanMeier.of(times);
        long ended = times.ended().values().stream().mapToLong(Long::longValue).sum();
        return new Estimate(
                times.stays(),
                ended,
                times.stays() - ended,
                curve.quantile(MEDIAN),
                curve.quantile(THREE_QUARTERS),
                curve.quantile(NINE_TENTHS),
                curve.isShaky());
    }
}
