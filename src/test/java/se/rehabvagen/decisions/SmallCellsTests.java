package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTests {

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "4, false", "5, true", "400, true"})
    void fewerThanFiveAreHidden(long count, boolean isShown) {
        assertThat(Table.of("small-cells").answer("cellCount", count)).containsEntry("isShown", isShown);
    }
}
