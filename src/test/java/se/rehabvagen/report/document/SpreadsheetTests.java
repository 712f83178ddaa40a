package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import se.rehabvagen.report.paper.Report;

/** Workbook and list, read back. */
class SpreadsheetTests {

    @Test
    void theWorkbookHasFiguresTablesAndWhereTheyComeFrom() throws IOException {
        Map<String, List<Row>> sheets = Books.sheets(Workshop.bytes(Format.XLSX, SampleReports.lagesrapport()));

        assertThat(sheets.keySet())
                .startsWith("Nyckeltal")
                .endsWith("Om")
                .contains("Avslutsanledningar", "Måluppfyllelse över tid")
                .hasSize(6);
        Row participants = sheets.get("Nyckeltal").get(1);
        assertThat(participants.getCellText(0)).isEqualTo("Deltagare");
        assertThat(participants.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(participants.getCellAsNumber(1)).contains(new BigDecimal("626"));
        assertThat(participants.getCellText(8)).contains("samtyckt");
        assertThat(participants.getCellText(9)).isEqualTo("till och med 30 april 2022");
        assertThat(participants.getCellText(10)).isEqualTo("2 maj 2022 kl. 08.15");
    }

    @Test
    void aShareKeepsItsDecimal() throws IOException {
        List<Row> rows = Books.sheets(Workshop.bytes(Format.XLSX, SampleReports.lagesrapport()))
                .get("Nyckeltal");

        assertThat(rows.get(5).getCellText(0)).isEqualTo("Målet uppnått");
        assertThat(rows.get(5).getCellAsNumber(4)).contains(new BigDecimal("62.6"));
    }

    @Test
    void aHiddenNumberIsInNoCell() throws IOException {
        List<Row> rows = Books.sheets(Workshop.bytes(Format.XLSX, SampleReports.forTheFunder()))
                .get("Avslutsanledningar");

        assertThat(rows.get(5).getCellText(0)).startsWith("Annan förmån");
        assertThat(rows.get(5).getCellText(1)).isEqualTo("dolt*");
        assertThat(rows.get(5).getCellText(2)).isEqualTo("dolt*");
    }

    @Test
    void theListIsWrittenForSwedishSpreadsheets() throws IOException {
        String csv = new String(Workshop.bytes(Format.CSV, SampleReports.lagesrapport()), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFFrapport;status;kontrollsumma;avsnitt;nyckel;")
                .contains("\r\n");
        assertThat(value(csv, "mal_uppnatt", "Alla")).isEqualTo("392");
        assertThat(value(csv, "mal_uppnatt", "Andel av alla")).isEqualTo("62,6");
        assertThat(value(csv, "alr_paborjade_i_perioden", "Förändring")).isEqualTo("-4");
        assertThat(value(csv, "sjukskrivning_ar_i_snitt", "Män")).isEqualTo("4,5");
    }

    private static String value(String csv, String key, String column) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(new StringReader(csv.substring(1)))) {
            return rows.stream()
                    .filter(row -> row.getField("nyckel").equals(key)
                            && row.getField("kolumn").equals(column))
                    .map(row -> row.getField("varde"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void sheetsOfOneTitleHaveNamesOfTheirOwn() throws IOException {
        Report report = SampleReports.lagesrapport();
        Report twice = new Report(
                report.heading(),
                report.insats(),
                report.fields(),
                report.figures(),
                List.of(
                        report.tables().get(0),
                        report.tables().get(0),
                        SampleNumbers.named("Antal [1/2]: ’mer’ ? * \\ än trettioen tecken långt")),
                report.sums(),
                report.changes(),
                report.models());

        assertThat(Books.sheets(Workshop.bytes(Format.XLSX, twice)).keySet())
                .hasSize(5)
                .contains("Måluppfyllelse över tid", "Måluppfyllelse över tid 2")
                .allSatisfy(name ->
                        assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]"));
    }
}
