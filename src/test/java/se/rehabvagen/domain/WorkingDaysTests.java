package se.rehabvagen.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 4, 29);
    private final WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2022, 5, 3))::contains);

    @Test
    void weekendsAndHolidaysAreNotCounted() {
        assertThat(days.plus(FRIDAY, 1)).isEqualTo("2022-05-02");
        assertThat(days.plus(FRIDAY, 2)).isEqualTo("2022-05-04");
    }

    @Test
    void noDaysLeadToTheNextDayOnWhichSomebodyWorks() {
        assertThat(days.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(days.plus(FRIDAY.plusDays(1), 0)).isEqualTo("2022-05-02");
    }

    @Test
    void daysAreCountedForwardsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.plus(FRIDAY, -1));
        assertThat(days.between(FRIDAY, FRIDAY.minusDays(9))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countingBackGivesTheCount(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            LocalDate day = FRIDAY.plusDays(random.nextInt(3000));
            int count = 1 + random.nextInt(200);

            assertThat(days.between(day, days.plus(day, count))).isEqualTo(count);
            assertThat(days.isWorkingDay(days.plus(day, count))).isTrue();
        }
    }
}
