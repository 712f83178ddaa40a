package se.rehabvagen.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {

    @Test
    void aSwedishSpreadsheetOpensIt() {
        assertThat(written("Ekbacken; Södra \"A\"", LocalDate.of(2021, 3, 1), 5L))
                .isEqualTo("\uFEFFnamn;dag;antal\r\n\"Ekbacken; Södra \"\"A\"\"\";2021-03-01;5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"http://x\")"})
    void noTextIsComputed(String text) {
        assertThat(written(text, "", "").substring("\uFEFFnamn;dag;antal\r\n".length()))
                .containsPattern("^\"?'");
    }

    @Test
    void aNumberIsNoText() {
        assertThat(written("", -3, "")).endsWith(";-3;\r\n");
    }

    private static String written(Object... cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(out, "namn", "dag", "antal");
        sheet.row(cells);
        sheet.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
