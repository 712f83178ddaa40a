package se.rehabvagen.process;

import java.time.LocalDate;
import se.rehabvagen.domain.WorkingDays;

/**
 * One row of the deadlines.
 *
 * @param count how many, at least zero
 * @param calendar days of what kind
 */
record Deadline(int count, Calendar calendar) {

    /** In what a deadline is counted. */
    enum Calendar {
        ARBETSDAGAR,
        DAGAR,
        MANADER;

        static Calendar of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    LocalDate after(LocalDate day, WorkingDays workingDays) {
        return switch (calendar) {
            case ARBETSDAGAR -> workingDays.plus(day, count);
            case DAGAR -> day.plusDays(count);
            case MANADER -> day.plusMonths(count);
        };
    }

    LocalDate before(LocalDate day, WorkingDays workingDays) {
        return switch (calendar) {
            case ARBETSDAGAR -> workingDayBefore(day, workingDays);
            case DAGAR -> day.minusDays(count);
            case MANADER -> day.minusMonths(count);
        };
    }

    private LocalDate workingDayBefore(LocalDate day, WorkingDays workingDays) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.minusDays(1);
            left -= workingDays.isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }
}
