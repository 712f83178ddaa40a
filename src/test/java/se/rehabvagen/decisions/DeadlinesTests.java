package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTests {

    private final Table table = Table.of("deadlines");

    @ParameterizedTest
    @CsvSource({
        "question,           7, dagar",
        "planReview,        14, dagar",
        "planReviewPension,  6, manader",
        "erasure,           30, dagar",
        "hubMax,            60, dagar",
        "checkInRhythm,     14, dagar",
        "samtycke,          10, arbetsdagar",
    })
    void whatIsAgreedOrPromisedStands(String row, int days, String calendar) {
        assertThat(table.answer("deadline", row)).containsEntry("days", days).containsEntry("calendar", calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "consentReminder, samtycke",
        "gkReminder,      gkAnswer",
        "gkAnswer,        gkNoAnswer",
        "questionReminder, question",
        "medicalReminder, medicalBasis",
        "hubMax,          stalled",
        "hub,             hubMax",
    })
    void theEarlierComesFirst(String earlier, String later) {
        assertThat(table.answer("deadline", earlier).get("calendar"))
                .isEqualTo(table.answer("deadline", later).get("calendar"));
        assertThat((Integer) table.answer("deadline", earlier).get("days"))
                .isLessThan((Integer) table.answer("deadline", later).get("days"));
    }

    @Test
    void everyRowCountsInAKnownCalendarAndHasALabel() {
        assertThat(table.values("deadline")).isNotEmpty().allSatisfy(row -> {
            var answer = table.answer("deadline", row);
            assertThat((Integer) answer.get("days")).isPositive();
            assertThat(Set.of("arbetsdagar", "dagar", "manader")).contains((String) answer.get("calendar"));
            assertThat((String) answer.get("label")).isNotBlank();
        });
    }
}
