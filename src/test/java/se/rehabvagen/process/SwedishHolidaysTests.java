package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.domain.WorkingDays;

class SwedishHolidaysTests {

    private final WorkingDays days = new WorkingDays(new SwedishHolidays());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01", "2025-01-06", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-06-06",
                "2024-06-21", "2024-12-24", "2024-12-25", "2024-12-26", "2024-12-31", "2021-06-25", "2038-04-26",
            })
    void nobodyWorksOnHolidaysAndTheEvesThatAuthoritiesKeep(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-28", "2024-06-20", "2024-12-23", "2024-05-10", "2024-05-20"})
    void theDaysBesideThemAreWorkingDays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-20, 1, 2024-06-24",
        "2024-03-28, 1, 2024-04-02",
        "2022-12-23, 3, 2022-12-29",
        "2024-04-30, 15, 2024-05-23",
    })
    void deadlinesPassOverMidsummerEasterAndChristmas(LocalDate from, int count, LocalDate reached) {
        assertThat(days.plus(from, count)).isEqualTo(reached);
    }

    @Test
    void elevenDaysOffFallOnWeekdaysInTheLeapYear2024() {
        assertThat(days.between(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31)))
                .isEqualTo(251);
    }
}
