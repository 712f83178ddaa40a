package se.rehabvagen.bottleneck;

import org.jspecify.annotations.Nullable;

/**
 * After how many days a share no longer waits; both null where there are no stays.
 *
 * @param days null where too many still wait to say
 * @param atLeast where {@code days} is null: it is more than this
 */
record Quantile(@Nullable Integer days, @Nullable Integer atLeast) {

    static final Quantile UNKNOWN = new Quantile(null, null);

    static Quantile of(int days) {
        return new Quantile(days, null);
    }

    static Quantile atLeast(int days) {
        return new Quantile(null, days);
    }

    /** Swedish, for a cell: the days, or "mer än" so many; empty where nothing is known. */
    String text() {
        if (days != null) {
            return days.toString();
        }
        return atLeast == null ? "" : "mer än " + atLeast;
    }
}
