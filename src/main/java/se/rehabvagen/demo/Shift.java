package se.rehabvagen.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Moves every date of a project by the same number of whole months: each keeps its day, clamped to its new month.
 *
 * @param lastMonth in which the project ends before it is moved
 * @param months how far
 */
record Shift(YearMonth lastMonth, long months) {

    private static final Pattern DATE =
            Pattern.compile("(;plan_for_avslut;|;plan_reviderad;)?\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final int MONTHS_OF_A_PERIOD = 6;

    /** The shift that takes a project's last day into a month. */
    static Shift of(LocalDate lastDay, YearMonth to) {
        YearMonth lastMonth = YearMonth.from(lastDay);
        return new Shift(lastMonth, ChronoUnit.MONTHS.between(lastMonth, to));
    }

    LocalDate of(LocalDate day) {
        return day.plusMonths(months);
    }

    /** The last day of a project becomes the last day of its new month. */
    LocalDate ofLastDay(LocalDate day) {
        return YearMonth.from(day).plusMonths(months).atEndOfMonth();
    }

    /**
     * The planned end of a case. Whether a plan still holds on the last day of a reporting period is a figure: an end on
     * that day stays on it, an earlier one stays before it, however long the months are.
     */
    LocalDate ofPlanEnd(LocalDate day) {
        if (!isLastOfAPeriod(YearMonth.from(day))) {
            return of(day);
        }
        LocalDate last = ofLastDay(day);
        if (day.equals(YearMonth.from(day).atEndOfMonth())) {
            return last;
        }
        return of(day).isBefore(last) ? of(day) : last.minusDays(1);
    }

    private boolean isLastOfAPeriod(YearMonth month) {
        return ChronoUnit.MONTHS.between(month, lastMonth) % MONTHS_OF_A_PERIOD == 0;
    }

    /** A text with every date in it moved. */
    String of(String text) {
        return DATE.matcher(text).replaceAll(found -> {
            LocalDate day = LocalDate.parse(found.group(2));
            String plan = found.group(1);
            return plan == null ? of(day).toString() : plan + ofPlanEnd(day);
        });
    }
}
