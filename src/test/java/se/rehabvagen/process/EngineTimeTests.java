package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class EngineTimeTests {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final TemporalUnitWithinOffset NEARLY = new TemporalUnitWithinOffset(10, ChronoUnit.SECONDS);

    private final EngineTime time = new EngineTime(new ObjectProvider<>() {
        @Override
        public Stream<GatedJobExecutor> stream() {
            return Stream.empty();
        }

        @Override
        public GatedJobExecutor getIfAvailable() {
            return null;
        }
    });

    @AfterEach
    void letGo() {
        time.letGo();
    }

    @Test
    void theEngineStandsOnTheDayOfTheThreadThatPlays() {
        time.leadTo(LEAP_DAY);

        assertThat(ClockUtil.getCurrentTime().toInstant()).isEqualTo(Instant.parse("2024-02-29T09:00:00Z"));
        assertThat(LocalDate.now(new EngineClock())).isEqualTo(LEAP_DAY);
    }

    @Test
    void everyOtherThreadIsInThePresentMeanwhile() {
        time.leadTo(LEAP_DAY);

        Instant elsewhere = CompletableFuture.supplyAsync(
                        () -> ClockUtil.getCurrentTime().toInstant())
                .join();

        assertThat(elsewhere).isCloseTo(Instant.now(), NEARLY);
    }

    @Test
    void aThreadThatIsLetGoIsInThePresentAgain() {
        time.leadTo(LEAP_DAY);

        time.letGo();

        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(Instant.now(), NEARLY);
    }
}
