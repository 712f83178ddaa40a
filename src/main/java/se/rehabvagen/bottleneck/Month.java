package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The waiting of one month.
 *
 * @param month {@code yyyy-MM}
 */
record Month(String month, long waitingDays, long begun, long ended, long openAtEnd, Quantile median) {

    private static final int YEAR = 12;

    /** The calendar months up to and with that of a day, which ends the last of them. */
    static List<Period> upTo(LocalDate day) {
        YearMonth last = YearMonth.from(day);
        return IntStream.range(0, YEAR)
                .mapToObj(index -> last.minusMonths(YEAR - 1L - index))
                .map(month -> new Period(month.atDay(1), month.equals(last) ? day : month.atEndOfMonth()))
                .toList();
    }

    /** The months of some steps, as counted after the two periods that are always counted. */
    static List<Month> trend(Gathered gathered, Collection<Place.Step> steps, List<Period> months) {
        return IntStream.range(0, months.size())
                .mapToObj(index -> of(
                        months.get(index),
                        gathered.tally(steps, Gathered.PREVIOUS + 1 + index).figures()))
                .toList();
    }

    private static Month of(Period month, Figures figures) {
        return new Month(
                YearMonth.from(month.from()).toString(),
                figures.waitingDays(),
                figures.begun(),
                figures.ended(),
                figures.openAtEnd(),
                figures.estimate().median());
    }
}
