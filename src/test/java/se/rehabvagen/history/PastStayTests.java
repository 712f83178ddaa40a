package se.rehabvagen.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stay in the engine's history means in whole Swedish days. */
class PastStayTests {

    private static final WaitState STEP = new WaitState("steg", "Steg", "userTask", "fk", "exit", false);
    private static final WaitState HUB = new WaitState("nav", "Nav", "userTask", "fk", "hub", true);

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        // The day on which the clock goes forward has 23 hours, the one on which it goes back has 25.
        "2026-03-28T23:59:00+01:00, 2026-03-29T00:01:00+01:00, 1",
        "2026-03-29T00:30:00+01:00, 2026-03-29T23:30:00+02:00, 0",
        "2026-03-28T12:00:00+01:00, 2026-03-30T00:00:00+02:00, 2",
        "2026-10-25T00:00:00+02:00, 2026-10-25T23:59:00+01:00, 0",
        "2026-10-24T23:30:00+02:00, 2026-10-26T00:30:00+01:00, 2",
        // Midnight is Swedish midnight.
        "2026-06-30T22:30:00Z, 2026-07-01T21:59:00Z, 0",
        "2024-02-28T10:00:00+01:00, 2024-03-01T10:00:00+01:00, 2",
        "2023-02-28T10:00:00+01:00, 2023-03-01T10:00:00+01:00, 1",
        "2023-12-31T23:59:59+01:00, 2025-01-01T00:00:00+01:00, 367"
    })
    void daysAreWholeAndSwedish(String entered, String left, int days) {
        Stay stay = stay(STEP, at(entered), at(left), null, null);

        assertThat(ChronoUnit.DAYS.between(stay.waitsFrom(), stay.leftOn())).isEqualTo(days);
        assertThat(stay.enteredOn()).isEqualTo(stay.waitsFrom());
    }

    @Test
    void anOpenStayHasNoEnd() {
        Stay stay = stay(STEP, at("2026-03-01T10:00:00+01:00"), null, null, null);

        assertThat(stay.leftOn()).isNull();
        assertThat(stay.waitsFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void theHubWaitsFromItsDate() {
        Instant entered = at("2026-03-01T10:00:00+01:00");
        Instant date = at("2026-03-20T00:00:00+01:00");

        assertThat(stay(HUB, entered, null, date, null).waitsFrom()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(stay(HUB, entered, at("2026-03-20T09:00:00+01:00"), date, null)
                        .waitsFrom())
                .isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(stay(HUB, entered, at("2026-03-19T23:00:00+01:00"), date, null)
                        .waitsFrom())
                .as("left asleep")
                .isNull();
        assertThat(stay(HUB, entered, null, null, null).waitsFrom())
                .as("never slept")
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(stay(HUB, entered, null, at("2026-02-01T00:00:00+01:00"), null)
                        .waitsFrom())
                .as("a date before it was entered")
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void anotherStepThatIsPutOffWaitsAllTheSame() {
        assertThat(stay(STEP, at("2026-03-01T10:00:00+01:00"), null, at("2026-03-20T00:00:00+01:00"), null)
                        .waitsFrom())
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void whatBeginsAndEndsByOneRegistrationInRetrospectIsNoWaiting() {
        Instant day = at("2024-05-06T10:00:00+02:00");
        Instant later = at("2024-05-16T10:00:00+02:00");
        Instant registered = at("2026-03-01T08:15:30+01:00");

        assertThat(stay(STEP, day, day, null, registered).waitsFrom()).isNull();
        assertThat(stay(STEP, registered, registered.plusSeconds(2), null, registered)
                        .waitsFrom())
                .as("of a case that was there already: registered now")
                .isNull();
        assertThat(stay(STEP, day, later, null, registered).waitsFrom())
                .as("from one date to another")
                .isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(stay(STEP, registered.plusSeconds(3600), registered.plusSeconds(7200), null, registered)
                        .waitsFrom())
                .as("work of the same day after the registration")
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(stay(STEP, day, day, null, null).waitsFrom())
                .as("done at once by people")
                .isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void aTenantIsAnInsatsAUnitOrAWall() {
        assertThat(Stay.Place.of(null, "lss")).isEqualTo(new Stay.Place(null, "lss", null, false));
        assertThat(Stay.Place.of(null, "lss.norr")).isEqualTo(new Stay.Place(null, "lss", "norr", false));
        assertThat(Stay.Place.of(null, "lss.norr.1f")).isEqualTo(new Stay.Place(null, "lss", "norr", true));
        assertThat(Stay.Place.of(null, null)).isEqualTo(new Stay.Place(null, null, null, false));
    }

    private static Stay stay(
            WaitState state,
            Instant entered,
            @Nullable Instant left,
            @Nullable Instant followUp,
            @Nullable Instant recordedAt) {
        return new PastStay(
                        "steg:1",
                        "modell:1",
                        new Stay.Origin("modell", 1, "steg", "instans"),
                        Stay.Place.of(null, "lss.norr"),
                        entered,
                        left,
                        false,
                        followUp,
                        recordedAt,
                        null)
                .meant(state, "fk", null);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
