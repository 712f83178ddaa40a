package se.rehabvagen.process;

import java.time.LocalDate;
import java.util.Locale;
import se.rehabvagen.domain.WorkingDays;

/**
 * One row of the deadlines.
 *
 * @param count how many, at least zero
 * @param calendar days of what kind
 * @param label Swedish: what has so long
 */
public record Deadline(int count, Calendar calendar, String label) {

    /** In what a deadline is counted. */
    public enum Calendar {
        ARBETSDAGAR("arbetsdagar", 7 / 5.0),
        DAGAR("dagar", 1),
        MANADER("månader", 30.4375);

        private final String swedish;
        private final double days;

        Calendar(String swedish, double days) {
            this.swedish = swedish;
            this.days = days;
        }

        /** As the table writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Calendar of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Swedish, e.g. "10 arbetsdagar". */
    public String text() {
        return count == 1 && calendar == Calendar.MANADER ? "1 månad" : "%d %s".formatted(count, calendar.swedish);
    }

    /** About how many calendar days that is, without holidays: a measure for the eye. */
    public int days() {
        return (int) Math.round(count * calendar.days);
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
