package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.domain.WorkingDays;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class DeadlinesTests {

    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final ProcessEngine engine;

    @Autowired
    DeadlinesTests(Deadlines deadlines, WorkingDays workingDays, ProcessEngine engine) {
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.engine = engine;
    }

    @ParameterizedTest
    @CsvSource({
        // ten working days over Easter 2026 (2 April is a Thursday), over midsummer, and without a holiday
        "samtycke, 2026-04-02, 2026-04-20",
        "samtycke, 2026-06-15, 2026-06-30",
        "samtycke, 2026-03-02, 2026-03-16",
        "sassam, 2026-03-02, 2026-04-01",
        "planReviewPension, 2026-08-31, 2027-02-28"
    })
    void aRowCountsInItsOwnDays(String row, LocalDate from, LocalDate due) {
        assertThat(deadlines.dayOf(row, from)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"samtycke, 2026-04-20, 2026-04-02", "planReview, 2026-03-15, 2026-03-01"})
    void andBackwardsToo(String row, LocalDate day, LocalDate before) {
        assertThat(deadlines.dayBefore(row, day)).isEqualTo(before);
    }

    @Test
    void aTaskIsDueWhenTheOfficeCloses() {
        Trial trial = Trial.begin(engine);

        ZonedDateTime due = trial.task().getDueDate().toInstant().atZone(EngineClock.SWEDEN);

        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(16, 0));
        assertThat(due.toLocalDate()).isEqualTo(workingDays.plus(LocalDate.now(EngineClock.SWEDEN), 10));
    }

    @Test
    void whoMayReadNoDecisionHasDeadlinesToo() {
        engine.getIdentityService().setAuthentication("nykomling", List.of(), List.of());
        try {
            assertThat(deadlines.get("samtycke")).isInTheFuture();
            assertThat(deadlines).containsKey("sassam").hasSizeGreaterThan(10);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void aRowThatTheTableLacksIsNamed() {
        assertThatThrownBy(() -> deadlines.get("fika")).hasMessageContaining("fika");
        assertThat(deadlines).doesNotContainKey("fika");
    }
}
