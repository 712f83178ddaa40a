package se.rehabvagen.bottleneck;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a step, or of a party, in a period.
 *
 * @param begun stays that began to wait in it
 * @param ended stays that were done in it
 * @param cancelled stays that were torn down in it
 * @param openAtEnd stays that waited at its end
 * @param waitingDays days waited within it, added up
 * @param endedP90 within so many days nine tenths of those that were done in it had been done; null if none was
 */
record Figures(
        long begun,
        long ended,
        long cancelled,
        long openAtEnd,
        long waitingDays,
        Estimate estimate,
        @Nullable Integer endedP90,
        Beyond beyond) {

    /**
     * How many waited beyond their target.
     *
     * @param decided of how many it is known
     * @param share from 0 to 1; null if it is known of none
     */
    record Beyond(long count, long decided, @Nullable Double share) {

        static Beyond of(long count, long decided) {
            return new Beyond(count, decided, decided == 0 ? null : (double) count / decided);
        }
    }

    /** By how much a figure is more than in the previous period; null where one of the two is not known. */
    record Change(
            @Nullable Integer median,
            @Nullable Integer p75,
            @Nullable Integer p90,
            long waitingDays,
            long begun,
            long ended,
            long openAtEnd,
            @Nullable Double beyondShare) {}

    Change since(Figures previous) {
        return new Change(
                difference(estimate.median(), previous.estimate.median()),
                difference(estimate.p75(), previous.estimate.p75()),
                difference(estimate.p90(), previous.estimate.p90()),
                waitingDays - previous.waitingDays,
                begun - previous.begun,
                ended - previous.ended,
                openAtEnd - previous.openAtEnd,
                beyond.share() == null || previous.beyond.share() == null
                        ? null
                        : beyond.share() - previous.beyond.share());
    }

    private static @Nullable Integer difference(Quantile now, Quantile before) {
        return now.days() == null || before.days() == null ? null : (Integer) (now.days() - before.days());
    }
}
