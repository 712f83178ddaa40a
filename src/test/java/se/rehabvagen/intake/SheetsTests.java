package se.rehabvagen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER = "arendenummer;datum;handelse;varde;detalj\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void anySeparatorOfExcelIsRead(String separator) {
        String file = (HEADER + "LSS-0001;2021-03-04;samtycke;ja;\n").replace(";", separator);

        assertThat(events(file.getBytes(UTF_8)))
                .singleElement()
                .satisfies(row -> assertThat(row.text("handelse")).isEqualTo("samtycke"));
    }

    @Test
    void swedishLettersAreReadInEveryEncoding() {
        String file = HEADER + "LSS-0001;2021-03-04;åäö;;\n";

        assertThat(List.of(file.getBytes(UTF_8), ("\uFEFF" + file).getBytes(UTF_8), file.getBytes(WINDOWS)))
                .allSatisfy(content -> assertThat(events(content))
                        .singleElement()
                        .satisfies(row -> assertThat(row.text("handelse")).isEqualTo("åäö")));
    }

    @Test
    void rowsKeepTheNumbersOfTheSendersProgram() {
        String file = HEADER + "A-1;2021-03-04;\"sass\"\"am;\nx\";;\n\n;;;;\nA-2;2021-03-05;sassam;;\r\n\r\n\r\n";

        assertThat(events(file.getBytes(UTF_8))).extracting(SheetRow::line).containsExactly(2, 6);
    }

    @Test
    void columnsMayComeInAnyOrderAndWithDots() {
        String file = "Händelse;Ärendenummer; datum ;VARDE;detalj;;\nsassam;A-1;2021-03-04;;;;\n";

        assertThat(events(file.getBytes(UTF_8)))
                .singleElement()
                .satisfies(row -> assertThat(row.text("arendenummer")).isEqualTo("A-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "hej",
                "arendenummer;datum;handelse;varde\n",
                "arendenummer;datum;handelse;varde;detalj;annat\n",
                "arendenummer;datum;handelse;varde;detalj;datum\n",
                "arendenummer;datum;handelse;varde;detalj\n\"A-1;2021-01-01"
            })
    void aFileWithWrongColumnsIsRefusedAsAWhole(String file) {
        assertThatThrownBy(() -> events(file.getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("handelser")
                .hasMessageEndingWith(".");
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);

        assertThatThrownBy(() -> events(noise)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> events(bomb.toByteArray()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("uppackad");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("hej.txt"));
            zip.write("hej".getBytes(UTF_8));
        }

        assertThatThrownBy(() -> events(file.toByteArray())).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aWorkbookIsReadWithItsDates() throws IOException {
        byte[] book = workbook(sheet -> {
            header(sheet);
            sheet.value(2, 0, "A-1");
            sheet.value(2, 1, LocalDate.of(2021, 3, 4));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 2, "plan_for_avslut");
            sheet.value(2, 3, LocalDate.of(2021, 9, 30));
            sheet.style(2, 3).format("yyyy-mm-dd").set();
        });

        assertThat(events(book)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.text("datum")).isEqualTo("2021-03-04");
            assertThat(row.text("varde")).isEqualTo("2021-09-30");
        });
    }

    @Test
    void aPersonalNumberThatExcelTookForANumberKeepsItsZeros() throws IOException {
        byte[] book = workbook(sheet -> {
            List<String> header = List.copyOf(FileKind.DELTAGARE.required());
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.value(1, i, 101019805);
            }
        });
        List<SheetRow> rows = new ArrayList<>();

        Sheets.read(FileKind.DELTAGARE, book, rows::add);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.text("personnummer")).isEqualTo("0101019805");
            assertThat(row.toString()).doesNotContain("9805");
        });
    }

    @Test
    void aDayWrittenInDigitsIsNoCountOfDays() throws IOException {
        byte[] book = workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, "A-1");
            sheet.value(1, 1, 20150505);
            sheet.value(2, 0, "A-2");
            sheet.value(2, 1, 44259);
        });

        assertThat(events(book)).extracting(row -> row.text("datum")).containsExactly("20150505", "2021-03-04");
    }

    @Test
    void aComputedDayIsADayToo() throws IOException {
        byte[] book = workbook(sheet -> {
            header(sheet);
            sheet.formula(1, 0, "CONCATENATE(\"A\",\"-1\")");
            sheet.formula(1, 1, "DATE(2021,3,4)");
            sheet.formula(1, 3, "B2+210");
            sheet.style(1, 3).format("yyyy-mm-dd").set();
        });
        byte[] computed = withResults(book, "A-1", "44259", "44469");

        assertThat(events(computed)).singleElement().satisfies(row -> {
            assertThat(row.text("arendenummer")).isEqualTo("A-1");
            assertThat(row.text("datum")).isEqualTo("2021-03-04");
            assertThat(row.text("varde")).isEqualTo("2021-09-30");
        });
    }

    @Test
    void aNumberInRedIsNoDay() throws IOException {
        byte[] book = workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, 44259);
            sheet.style(1, 0).format("#,##0;[Red]-#,##0").set();
        });

        assertThat(events(book)).extracting(row -> row.text("arendenummer")).containsExactly("44259");
    }

    @Test
    void aCellBeyondTheLastColumnOfExcelIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] book = workbook(SheetsTests::header);
        byte[] far = changed(book, sheet -> sheet.replace("r=\"E1\"", "r=\"ZZZZZZ1\""));

        assertThatThrownBy(() -> events(far))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("Filen handelser har rutor utanför bladet.");
    }

    @Test
    void aLetterMayBeWrittenInTwoParts() {
        String file = Normalizer.normalize(HEADER + "ÅÄÖ-1;2021-03-04;sassam;;\n", Normalizer.Form.NFD);

        assertThat(events(file.getBytes(UTF_8)))
                .extracting(row -> row.text("arendenummer"))
                .containsExactly("ÅÄÖ-1");
    }

    private static void header(Worksheet sheet) {
        List<String> columns = List.of("arendenummer", "datum", "handelse", "varde", "detalj");
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
        }
    }

    /** Excel keeps with each formula what it came to; the library that writes the tests' books does not. */
    private static byte[] withResults(byte[] book, String... results) throws IOException {
        Iterator<String> next = List.of(results).iterator();
        return changed(
                book,
                sheet -> Pattern.compile("</f>(<v></v>)?")
                        .matcher(sheet)
                        .replaceAll(formula -> "</f><v>" + next.next() + "</v>"));
    }

    private static byte[] changed(byte[] book, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                ZipOutputStream to = new ZipOutputStream(content)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().contains("worksheets/sheet") ? change.apply(text) : text).getBytes(UTF_8));
            }
        }
        return content.toByteArray();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(content, "test", "1.0")) {
            fill.accept(book.newWorksheet("Blad1"));
        }
        return content.toByteArray();
    }

    private static List<SheetRow> events(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        Sheets.read(FileKind.HANDELSER, content, rows::add);
        return rows;
    }
}
