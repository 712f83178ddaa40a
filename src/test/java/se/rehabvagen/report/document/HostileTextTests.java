package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** What people type can neither break a document nor make it do anything. */
class HostileTextTests {

    private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)> & \"citat\"";
    private static final String PLACEHOLDERS =
            "{{signature}} ${T(java.lang.Runtime)} [[${7*7}]] __${7*7}__ {{report.title}}";
    private static final String CONTROLS = "Noll\u0000tecken, \u0007klocka,\u000Bflik\u0085rad \uFFFE\uD83D slut";
    private static final String TURNED = "Bra \u202Etxet dnav\u202C och \u2066mer\u2069 \u200Ftext";

    @TempDir
    Path folder;

    private static Report answering(String text) {
        return SampleReports.answering(SampleReports.lagesrapport(), "deviations", text);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PDF"})
    void codeStaysText(Format format) {
        String text = Workshop.text(format, Workshop.bytes(format, answering(SCRIPT)));

        assertThat(text.replace(" ", "")).contains(SCRIPT.replace(" ", ""));
    }

    @Test
    void codeIsEscapedOnThePage() {
        String page = Workshop.text(Format.HTML, Workshop.bytes(Format.HTML, answering(SCRIPT)));
        String preview = Workshop.DOCUMENTS.preview(answering(SCRIPT), Optional.empty());

        assertThat(page).doesNotContain("<script", "<img src=x").contains("&lt;script&gt;");
        assertThat(preview)
                .doesNotContain("<script", "<img src=x", "style=", "<style")
                .contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PDF", "HTML"})
    void placeholdersAndExpressionsInAnAnswerStayAsTheyWereWritten(Format format) {
        String text = Workshop.text(format, Workshop.bytes(format, answering(PLACEHOLDERS)));

        assertThat(text)
                .contains("{{signature}}", "${T(java.lang.Runtime)}", "[[${7*7}]]", "__${7*7}__", "{{report.title}}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PDF", "HTML"})
    void whatNobodySeesIsLeftOut(Format format) {
        String text = Workshop.text(format, Workshop.bytes(format, answering(CONTROLS + "\n" + TURNED)));

        assertThat(text).contains("Nolltecken, klocka,").contains("slut").contains("Bra txet dnav och mer text");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PDF", "HTML"})
    void emojiAndOtherLettersAreKept(Format format) {
        String text =
                Workshop.text(format, Workshop.bytes(format, answering("Tack 😀 ❤ €, ”så” – Łódź, Ελλάδα, Київ")));

        assertThat(text).contains("😀", "❤", "€", "”så” –", "Łódź", "Ελλάδα", "Київ");
    }

    @Test
    void aVeryLongWordIsBrokenAndNotCutOff() {
        String word = "Rehabiliteringskoordinator".repeat(20);

        String text = Workshop.text(Format.PDF, Workshop.bytes(Format.PDF, answering(word)));

        assertThat(text.replace(" ", "")).contains(word);
    }

    @Test
    void whatAFieldSaysInTheHeadOfTheFormIsSafeToo() {
        Report report = SampleReports.answering(SampleReports.lagesrapport(), "insatsName", PLACEHOLDERS + SCRIPT);

        assertThat(Workshop.text(Format.DOCX, Workshop.bytes(Format.DOCX, report)))
                .contains("{{signature}}");
        assertThat(Workshop.text(Format.HTML, Workshop.bytes(Format.HTML, report)))
                .doesNotContain("<script");
    }

    private static Report withLabel(String label) {
        Report report = SampleReports.lagesrapport();
        Table table = new Table(
                "prov",
                label,
                Table.Picture.LYING_BARS,
                List.of(label),
                List.of(Unit.PERSONS),
                List.of(new Table.Row(label, List.of(Cell.count("a", -5)))),
                label);
        return new Report(
                report.heading(),
                report.insats(),
                report.fields(),
                report.figures(),
                List.of(table),
                report.sums(),
                report.changes(),
                report.models());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+46 70", "-2+3", "@SUM(A1)", " =HYPERLINK(\"http://x\")", "\t=1", "＝1+1", "=1;\"a\"\n=2"
            })
    void noTextIsAFormulaInASpreadsheet(String label) throws IOException {
        String csv = new String(Workshop.bytes(Format.CSV, withLabel(label)), StandardCharsets.UTF_8);
        byte[] book = Workshop.bytes(Format.XLSX, withLabel(label));

        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(new StringReader(csv.substring(1)))) {
            assertThat(rows.stream().toList())
                    .allSatisfy(row -> assertThat(row.getFields())
                            .allSatisfy(field -> assertThat(field).matches("(?s)-?[0-9,]+|(?!\\s*[=+@＝-]).*")));
        }
        assertThat(parts(book, "xl/worksheets/")).doesNotContain("<f>", "<f ");
        assertThat(Books.cells(book))
                .allSatisfy(cell -> assertThat(cell.getFormula()).isNull());
    }

    private String parts(byte[] file, String prefix) throws IOException {
        Path book = Files.write(folder.resolve("bok.xlsx"), file);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(prefix)) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
