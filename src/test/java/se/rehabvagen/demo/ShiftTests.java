package se.rehabvagen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rehabvagen.domain.PastEvent;

/** The figures at the shifted period ends stay the same: shown on what they are counted from, for five years of shifts. */
class ShiftTests {

    private static final YearMonth LAST = YearMonth.of(2022, 4);
    private static final List<YearMonth> PERIOD_ENDS =
            List.of(YearMonth.of(2020, 10), YearMonth.of(2021, 4), YearMonth.of(2021, 10), LAST);
    private static final List<Row> ORIGINAL = rows(new ReferenceProject(LAST));

    private record Row(String number, LocalDate date, PastEvent event, String value) {

        static Row of(String line) {
            String[] cells = line.split(";", -1);
            return new Row(
                    cells[0], LocalDate.parse(cells[1]), PastEvent.of(cells[2]).orElseThrow(), cells[3]);
        }

        boolean hasPlanEnd() {
            return event.isPlan() && !value.equals(PastEvent.PENSION);
        }

        LocalDate planEnd() {
            return LocalDate.parse(value);
        }
    }

    static Stream<YearMonth> months() {
        return IntStream.rangeClosed(1, 60).mapToObj(LAST::plusMonths);
    }

    private static List<Row> rows(ReferenceProject project) {
        return new String(project.events(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    /** The rows of each case by their place in the file, in the order in which they happened. */
    private static Map<String, List<Integer>> order(List<Row> rows) {
        Comparator<Integer> asItHappened = Comparator.comparing(
                        (Integer i) -> rows.get(i).date())
                .thenComparing(i -> rows.get(i).event())
                .thenComparing(Comparator.naturalOrder());
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(asItHappened)
                .collect(Collectors.groupingBy(i -> rows.get(i).number()));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyCaseKeepsItsOrderAndNothingLiesAfterTheProject(YearMonth end) {
        List<Row> moved = rows(new ReferenceProject(end));

        assertThat(order(moved)).isEqualTo(order(ORIGINAL));
        assertThat(moved).allSatisfy(row -> assertThat(row.date()).isBeforeOrEqualTo(end.atEndOfMonth()));
        assertThat(moved)
                .filteredOn(Row::hasPlanEnd)
                .allSatisfy(row -> assertThat(row.planEnd()).isAfter(row.date()));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everythingStaysOnItsSideOfEachPeriodEnd(YearMonth end) {
        List<Row> moved = rows(new ReferenceProject(end));
        Shift shift = Shift.of(LAST.atEndOfMonth(), end);

        for (YearMonth month : PERIOD_ENDS) {
            LocalDate before = month.atEndOfMonth();
            LocalDate after = month.plusMonths(shift.months()).atEndOfMonth();
            for (int i = 0; i < moved.size(); i++) {
                Row was = ORIGINAL.get(i);
                Row is = moved.get(i);
                assertThat(is.date().isAfter(after))
                        .as("%s", is)
                        .isEqualTo(was.date().isAfter(before));
                assertThat(is.hasPlanEnd() && is.planEnd().isBefore(after))
                        .as("%s", is)
                        .isEqualTo(was.hasPlanEnd() && was.planEnd().isBefore(before));
            }
        }
    }

    @Test
    void aDateKeepsItsDayAndTheLastOneItsPlace() {
        Shift shift = Shift.of(LAST.atEndOfMonth(), YearMonth.of(2026, 10));

        assertThat(shift.of(LocalDate.of(2020, 12, 24))).isEqualTo("2025-06-24");
        assertThat(shift.of(LocalDate.of(2020, 8, 31))).isEqualTo("2025-02-28");
        assertThat(shift.ofLastDay(LAST.atEndOfMonth())).isEqualTo("2026-10-31");
        assertThat(shift.of("LSS-0501;2021-08-30;plan_for_avslut;2022-04-30;"))
                .isEqualTo("LSS-0501;2026-02-28;plan_for_avslut;2026-10-31;");
    }
}
