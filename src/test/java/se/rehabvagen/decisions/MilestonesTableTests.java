package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTableTests {

    private final Table table = Table.of("milestones");

    @ParameterizedTest
    @CsvSource({
        "enrolled,        Inskriven,                    false, false",
        "not-eligible,    Uppfyller inte urvalet,       false, true",
        "consent-refused, Samtycke nekat,               false, true",
        "meeting-held,    Avstämningsmöte hållet,       true,  false",
        "plan-set,        Plan för avslut satt,         true,  false",
        "exited,          Avslutad,                     true,  true",
        "died,            Avliden,                      false, true",
        "left,            Lämnat insatsen,              false, true",
        "resumed,         Ärendet återupptaget,         true,  false",
    })
    void aMilestoneIsNamedRepeatedAndClosing(String key, String label, boolean isRepeatable, boolean isClosing) {
        assertThat(table.answer("milestone", key))
                .containsEntry("label", label)
                .containsEntry("isRepeatable", isRepeatable)
                .containsEntry("isClosing", isClosing);
    }

    @Test
    void theyStandInOneOrder() {
        var order = table.values("milestone").stream()
                .map(key -> (Integer) table.answer("milestone", key).get("order"))
                .toList();

        assertThat(order).isSorted().doesNotHaveDuplicates();
    }
}
