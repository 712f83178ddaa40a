package se.rehabvagen.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTests {

    @ParameterizedTest
    @CsvSource({
        "vardcentral, sjukfall_over_ett_ar, 365, false",
        "vardcentral, sjukfall_over_ett_ar, 366, true",
        "vardcentral, behov,                365, false",
        "vardcentral, behov,                366, true",
        "psykiatri,   sjukfall_over_ett_ar, 365, false",
        "psykiatri,   sjukfall_over_ett_ar, 366, true",
        "psykiatri,   behov,                  0, true",
        "psykiatri,   behov,                366, true",
    })
    void moreThanOneYearAndInPsychiatryTheNeed(String unitType, String ground, long days, boolean isEligible) {
        assertThat(Table.of("eligibility")
                        .answer("unitType", unitType, "selectionGround", ground, "sickLeaveDays", days))
                .containsEntry("isEligible", isEligible);
    }
}
