package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Days about which is asked.
 *
 * @param from belongs to it
 * @param until belongs to it
 */
record Period(LocalDate from, LocalDate until) {

    private static final int USUAL_DAYS = 365;

    Period {
        if (from.isAfter(until)) {
            throw new IllegalArgumentException("A period that ends before it begins: %s – %s".formatted(from, until));
        }
    }

    /** What is shown when nobody chose: the year up to and with a day. */
    static Period yearUpTo(LocalDate day) {
        return new Period(day.minusDays(USUAL_DAYS - 1L), day);
    }

    /** Days as the database takes an array of them, which it makes days of. */
    static String[] days(Stream<LocalDate> days) {
        return days.map(LocalDate::toString).toArray(String[]::new);
    }

    /** As long as this one, and up to the day before it. */
    Period previous() {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        return new Period(from.minusDays(days), from.minusDays(1));
    }
}
