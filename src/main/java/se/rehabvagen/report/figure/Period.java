package se.rehabvagen.report.figure;

import java.time.LocalDate;

/**
 * A reporting period; the figures hold at the end of its last day.
 *
 * @param from first day
 * @param until last day, not before the first
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (from.isAfter(until)) {
            throw new IllegalArgumentException("Periodens första dag ligger efter dess sista.");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
