package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPairTests {

    @ParameterizedTest
    @CsvSource({"true, egen", "false, minst_belastad"})
    void theUnitsOwnPairElseWhoHasLeast(boolean hasOwnPair, String rule) {
        assertThat(Table.of("contact-pair").answer("hasOwnPair", hasOwnPair)).containsEntry("pairRule", rule);
    }
}
