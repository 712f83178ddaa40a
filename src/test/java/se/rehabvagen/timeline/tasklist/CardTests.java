package se.rehabvagen.timeline.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.ReadableTask;

class CardTests {

    /** Half past eight in the morning in Sweden. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T07:30:00Z"), ZoneOffset.UTC);

    private static Card card(String since, @Nullable String rests, @Nullable String due) {
        ReadableTask task = new ReadableTask(
                "id",
                new CaseNumber("LSS-0001"),
                "demo.vc-ek",
                Instant.parse(since),
                rests == null ? null : Instant.parse(rests),
                due == null ? null : Instant.parse(due));
        return Card.of(task, "Vårdcentralen Eken", NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T06:00:00Z, kom i dag",
        "2026-11-25T23:30:00Z, kom i dag",
        "2026-11-25T22:30:00Z, väntat 1 dag",
        "2026-11-14T12:00:00Z, väntat 12 dagar",
        "2026-10-24T12:00:00Z, väntat 33 dagar"
    })
    void daysAreSwedishDaysSinceTheTaskCame(String since, String waited) {
        assertThat(card(since, null, null).waited()).isEqualTo(waited);
    }

    @Test
    void whatRestsIsNotWaitedForAndIsFromTheDayItWakes() {
        assertThat(card("2026-01-01T12:00:00Z", "2026-12-01T15:00:00Z", null).waited())
                .isEqualTo("vilar till 2026-12-01");
        assertThat(card("2026-01-01T12:00:00Z", "2026-11-23T15:00:00Z", null).waited())
                .isEqualTo("väntat 3 dagar");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T15:00:00Z, 3 dagar över tiden, late",
        "2026-11-25T15:00:00Z, 1 dag över tiden, late",
        "2026-11-26T07:00:00Z, skulle ha varit klar i dag, late",
        "2026-11-26T15:00:00Z, ska vara klar i dag, today",
        "2026-12-01T15:00:00Z, klar senast 2026-12-01, later"
    })
    void aDeadlineIsToldInWordsBesideItsUrgency(String due, String deadline, String urgency) {
        Card card = card("2026-11-01T12:00:00Z", null, due);

        assertThat(card.deadline()).isEqualTo(deadline);
        assertThat(card.urgency()).isEqualTo(urgency);
    }

    @Test
    void withoutADeadlineNothingIsUrgent() {
        Card card = card("2026-11-01T12:00:00Z", null, null);

        assertThat(card.deadline()).isNull();
        assertThat(card.urgency()).isNull();
        assertThat(card.caseNumber()).isEqualTo("LSS-0001");
        assertThat(card.place()).isEqualTo("Vårdcentralen Eken");
    }
}
