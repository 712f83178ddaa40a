package se.rehabvagen.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Moves every date of a project by the same number of whole months: each keeps its day, clamped to its new month.
 *
 * @param months how far
 */
record Shift(long months) {

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** The shift that takes a project's last day into a month. */
    static Shift of(LocalDate lastDay, YearMonth to) {
        return new Shift(ChronoUnit.MONTHS.between(YearMonth.from(lastDay), to));
    }

    LocalDate of(LocalDate day) {
        return day.plusMonths(months);
    }

    /** The last day of a project becomes the last day of its new month. */
    LocalDate ofLastDay(LocalDate day) {
        return YearMonth.from(day).plusMonths(months).atEndOfMonth();
    }

    /** A text with every date in it moved. */
    String of(String text) {
        return DATE.matcher(text)
                .replaceAll(date -> of(LocalDate.parse(date.group())).toString());
    }
}
