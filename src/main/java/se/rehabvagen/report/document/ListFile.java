package se.rehabvagen.report.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** All numbers of a report as a list, one a row, for whoever computes further. */
final class ListFile {

    /** Where a spreadsheet would see a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@\\u2212\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private static final List<String> HEADS = List.of(
            "rapport",
            "status",
            "kontrollsumma",
            "avsnitt",
            "nyckel",
            "rad",
            "kolumn",
            "varde",
            "enhet",
            "dolt",
            "fran",
            "till",
            "beraknad",
            "definition");

    private final StringWriter text = new StringWriter();
    private final Report report;

    private final String status;
    private final String digest;

    private ListFile(Report report, Optional<Seal> seal) {
        this.report = report;
        this.status = Sealing.mark(report.heading(), seal);
        this.digest = seal.map(Seal::digest).orElse("");
    }

    static byte[] of(Report report, Optional<Seal> seal) {
        ListFile list = new ListFile(report, seal);
        // By this mark Excel knows the letters å, ä and ö.
        list.text.append('\uFEFF');
        try (CsvWriter rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(list.text)) {
            list.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(CsvWriter rows) {
        rows.writeRecord(HEADS);
        report.figures().forEach(figure -> write(rows, figure));
        report.tables().forEach(table -> write(rows, table));
    }

    private void write(CsvWriter rows, Figure figure) {
        write(rows, figure, "Alla", figure.all(), figure.unit());
        write(rows, figure, "Kvinnor", figure.women(), figure.unit());
        write(rows, figure, "Män", figure.men(), figure.unit());
        write(rows, figure, "Andel av alla", figure.share(), Unit.PERCENT);
        write(rows, figure, "Förra rapporten", figure.previous(), figure.unit());
        write(rows, figure, "Förändring", figure.change(), figure.unit());
    }

    private void write(CsvWriter rows, Figure figure, String column, Cell cell, Unit unit) {
        if (cell.isHidden() || cell.value() != null) {
            write(
                    rows,
                    List.of("Nyckeltal", figure.key(), safe(figure.label()), column),
                    List.of(number(cell, unit), unit.swedish(), hidden(cell)),
                    List.of(day(figure.from()), day(figure.until())),
                    figure.definition());
        }
    }

    private void write(CsvWriter rows, Table table) {
        for (Table.Row row : table.rows()) {
            for (int place = 0; place < row.cells().size(); place++) {
                Cell cell = row.cells().get(place);
                Unit unit = table.units().get(place);
                write(
                        rows,
                        List.of(
                                safe(table.title()),
                                table.key(),
                                safe(row.label()),
                                safe(table.columns().get(place))),
                        List.of(number(cell, unit), unit.swedish(), hidden(cell)),
                        List.of("", day(report.heading().until())),
                        table.note());
            }
        }
    }

    private void write(CsvWriter rows, List<String> place, List<String> number, List<String> days, String meaning) {
        List<String> about = List.of(Composer.title(report.heading()), status, digest);
        List<String> end = List.of(report.heading().computedAt().toString(), safe(meaning));
        rows.writeRecord(
                Stream.of(about, place, number, days, end).flatMap(List::stream).toList());
    }

    private static String number(Cell cell, Unit unit) {
        BigDecimal value = cell.value();
        return value == null
                ? ""
                : value.setScale(unit.decimals(), RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
    }

    private static String hidden(Cell cell) {
        return cell.isHidden() ? "ja" : "nej";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A text that no spreadsheet computes. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
