package se.rehabvagen.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "196408233234",
                "6408233234",
                "640823-3234",
                "19640823-3234",
                "LSS-640823-3234",
                "1964-08-23-3234"
            })
    void aPersonalNumberIsNoCaseNumberAndIsNotRepeated(String typed) {
        assertThat(CaseNumber.isValid(typed)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseNumber(typed))
                .withMessage(
                        "Ärendenumret ser ut som ett personnummer. Skriv ärendets eget nummer, till exempel LSS-0001.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LSS-0001", "abc", "ÖVR-2021-000000123", "1964082332340000"})
    void otherNumbersAreCaseNumbers(String typed) {
        assertThat(CaseNumber.isValid(typed)).isTrue();
        assertThat(new CaseNumber(typed)).hasToString(typed);
    }

    @Test
    void anotherFormIsRefused() {
        assertThat(CaseNumber.isValid("x y")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseNumber("x y"))
                .withMessageContaining("fel form");
    }
}
