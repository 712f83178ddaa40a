package se.rehabvagen.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentityNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "640823-3234, 196408233234",
        "6408233234, 196408233234",
        "19640823-3234, 196408233234",
        "196408233234, 196408233234",
        "' 640823-3234 ', 196408233234",
        "701063-2391, 197010632391",
        "121212+1212, 191212121212",
        "121212-1212, 201212121212",
        "220430-0012, 202204300012",
        "220501+0016, 192205010016",
    })
    void everyWayToWriteANumberGivesTheSameTwelveDigits(String typed, String digits) {
        assertThat(PersonalIdentityNumber.parse(typed, TODAY).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "640823-3235, Personnumret har fel kontrollsiffra.",
        "640231-3234, Personnumret har ett datum som inte finns.",
        "640893-3234, Personnumret har ett datum som inte finns.",
        "640823-0008, Personnumret har ett födelsenummer som inte finns.",
        "220501-0016, Personnumret har ett födelsedatum i framtiden.",
        "19640823+32, Personnumret har fel form: skriv ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.",
        "640823--3234, Personnumret har fel form: skriv ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.",
        "'', Personnumret har fel form: skriv ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.",
        "٦٤٠٨٢٣-3234, Personnumret har fel form: skriv ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.",
        "186408233234, Personnumret har ett födelseår som ligger för långt tillbaka.",
    })
    void aWrongNumberIsRefusedInSwedishWithoutRepeatingIt(String typed, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalIdentityNumber.parse(typed, TODAY))
                .withMessage(sentence)
                .withNoCause();
    }

    @Test
    void theLastDigitButOneTellsTheSex() {
        assertThat(new PersonalIdentityNumber("196408233234").sex()).isEqualTo(Sex.MAN);
        assertThat(new PersonalIdentityNumber("199602029846").sex()).isEqualTo(Sex.WOMAN);
        assertThat(Sex.of("K")).contains(Sex.WOMAN);
    }

    @Test
    void aCoordinationNumberHasSixtyAddedToTheDay() {
        var number = PersonalIdentityNumber.parse("701063-2391", TODAY);

        assertThat(number.isCoordinationNumber()).isTrue();
        assertThat(number.birthDate()).isEqualTo("1970-10-03");
    }

    @Test
    void aNumberIsNeverPrinted() {
        var number = new PersonalIdentityNumber("196408233234");

        assertThat(number).hasToString("********-****");
        assertThat(number.written()).isEqualTo("19640823-3234");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyValidNumberSurvivesWritingAndReading(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            PersonalIdentityNumber number = RandomNumbers.next(random, TODAY);
            String sign = TODAY.getYear() - number.birthDate().getYear() >= 100 ? "+" : "-";
            String shortForm =
                    number.digits().substring(2, 8) + sign + number.digits().substring(8);

            assertThat(PersonalIdentityNumber.parse(number.written(), TODAY)).isEqualTo(number);
            assertThat(PersonalIdentityNumber.parse(number.digits(), TODAY)).isEqualTo(number);
            assertThat(PersonalIdentityNumber.parse(shortForm, TODAY)).isEqualTo(number);
            assertThat(PersonalIdentityNumber.containedIn("Ring " + shortForm + ", tack"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void anySlipOfOneDigitIsRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            String digits = RandomNumbers.next(random, TODAY).digits();
            int place = random.nextInt(12);
            char other = (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String slip = digits.substring(0, place) + other + digits.substring(place + 1);

            assertThatIllegalArgumentException()
                    .as("seed %s, place %s", seed, place)
                    .isThrownBy(() -> PersonalIdentityNumber.parse(slip, TODAY));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3234",
                "pnr6408233234.",
                "Född 19640823-3234, bor i Örebro",
                "640823 3234",
                "640823 - 3234",
                "640823–3234",
                "640823+3234",
                "1964-08-23-3234",
                "1964-08-23 3234",
                "1964 08 23 3234",
                "64 08 23 3234",
                "1964/08/23/3234",
                "1964.08.23 / 3234",
                "1964-08-233234",
                "640823/3234",
                "19640823 / 3234",
                "640823\u00a03234",
                "６４０８２３-３２３４",
                "640823-\u200b3234",
                "rad ett\n640823-3234\nrad tre",
                "701063-2391",
                "640823.3234",
                "640823_3234",
                "19640823:3234",
                "640823,3234",
                "٦٤٠٨٢٣-٣٢٣٤",
                "640823\r\n3234",
            })
    void aNumberIsFoundInsideAnyText(String text) {
        assertThat(PersonalIdentityNumber.containedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Möte 2022-05-01 kl. 14.00",
                "640823-3235",
                "LSS-0001",
                "556036-0793",
                "070-640 82 33",
                "6408233234640823323464082332",
                "2022-04-30",
                "2022-05-01 1400",
                "2022-05-01 2023",
                "12 11 10 5001 kr",
                "2021-11-01 2023-02-01",
                "2021-11-01 - 2023-02-01",
                "20211101 – 2023-02-01",
                "Avslutat 640823. 3234 kr betalades",
            })
    void otherFiguresPass(String text) {
        assertThat(PersonalIdentityNumber.containedIn(text)).isFalse();
    }
}
