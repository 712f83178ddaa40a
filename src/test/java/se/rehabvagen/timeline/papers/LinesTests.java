package se.rehabvagen.timeline.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTests {

    private static final int WIDTH = 80;

    @Test
    void noLineIsLongerThanPeopleReadAndNoWordIsLost() {
        String text = "Åtgärder på öar och ängar behöver räknas upp en efter en. "
                .repeat(20)
                .strip();

        String lines = new Lines().add("- ", "  ", text).text();

        assertThat(lines.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
        assertThat(lines).startsWith("- Åtgärder");
        assertThat(lines.lines().skip(1))
                .allSatisfy(line -> assertThat(line).startsWith("  ").isNotBlank());
        assertThat(lines.substring(2).replaceAll("\\s+", " ").strip()).isEqualTo(text);
    }

    @Test
    void aWordThatIsLongerStaysWhole() {
        String link = "https://exempel.se/" + "a".repeat(WIDTH);

        assertThat(new Lines().add("Plats: " + link).text()).isEqualTo("Plats:\n" + link + "\n");
    }

    @Test
    void theLinesOfATextAreKeptAndWhatNobodySeesIsTakenOut() {
        assertThat(new Lines()
                        .add("Anteckning: ", "  ", "Ett\r\ntvå\u202E\u0000\n\ntre  ")
                        .text())
                .isEqualTo("Anteckning: Ett\n  två\n\n  tre\n");
    }

    @Test
    void twoGapsAreOneAndNoneStandsAtTheEnds() {
        assertThat(new Lines().gap().add("a").gap().gap().add("b").gap().text()).isEqualTo("a\n\nb\n");
    }
}
