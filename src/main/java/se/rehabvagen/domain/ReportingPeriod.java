package se.rehabvagen.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The half-years for which an insats reports, counted from its own first day; the last ends with the insats. */
public final class ReportingPeriod {

    private static final int MONTHS = 6;

    private ReportingPeriod() {}

    /**
     * The end of the half-year after the one that ended on a day.
     *
     * @param closed last day of a half-year
     * @param insatsEnd last day of the insats
     * @return at the latest the end of the insats
     */
    public static LocalDate endAfter(LocalDate closed, LocalDate insatsEnd) {
        // From the day after, so that 31 October is followed by 30 April and that again by 31 October.
        LocalDate next = closed.plusDays(1).plusMonths(MONTHS).minusDays(1);
        return next.isBefore(insatsEnd) ? next : insatsEnd;
    }

    /** The end of the half-year in which a day lies; before the insats its first half-year, after it its last. */
    public static LocalDate endOn(LocalDate day, LocalDate insatsStart, LocalDate insatsEnd) {
        LocalDate end = endAfter(insatsStart.minusDays(1), insatsEnd);
        while (end.isBefore(day) && end.isBefore(insatsEnd)) {
            end = endAfter(end, insatsEnd);
        }
        return end;
    }

    /** The last days of all half-years of an insats, in order; the last is that of the insats. */
    public static List<LocalDate> ends(LocalDate insatsStart, LocalDate insatsEnd) {
        List<LocalDate> ends = new ArrayList<>();
        LocalDate end = insatsStart.minusDays(1);
        do {
            end = endAfter(end, insatsEnd);
            ends.add(end);
        } while (end.isBefore(insatsEnd));
        return List.copyOf(ends);
    }
}
