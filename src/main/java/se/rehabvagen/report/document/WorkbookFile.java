package se.rehabvagen.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Seal;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** The figures and tables of a report as a workbook. Every text is written as text, so that none becomes a formula. */
final class WorkbookFile {

    private static final List<String> HEADS = List.of(
            "Mått",
            "Alla",
            "Kvinnor",
            "Män",
            "Andel av alla (%)",
            "Förra rapporten",
            "Förändring",
            "Enhet",
            "Definition",
            "Gäller",
            "Beräknat");

    private static final int LONGEST_NAME = 31;

    private final Report report;
    private final Set<String> names = new HashSet<>();

    private WorkbookFile(Report report) {
        this.report = report;
    }

    static byte[] of(Report report, Optional<Seal> seal) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Workbook workbook = new Workbook(bytes, "Rehabvagen", "1.0")) {
            WorkbookFile file = new WorkbookFile(report);
            file.figures(workbook);
            report.tables().forEach(table -> file.table(workbook, table));
            AboutSheet.write(new Sheet(workbook.newWorksheet(file.name("Om")), 34, 90), report, seal);
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(Workbook workbook) {
        Sheet sheet = new Sheet(workbook.newWorksheet(name("Nyckeltal")), 34, 9, 9, 9, 10, 10, 11, 10, 44, 18, 16);
        sheet.heads(HEADS, "center");
        report.figures().forEach(figure -> figure(sheet, figure));
        hiddenNote(sheet);
    }

    private void figure(Sheet sheet, Figure figure) {
        sheet.nextRow();
        sheet.text(figure.label());
        sheet.number(figure.all(), figure.unit());
        sheet.number(figure.women(), figure.unit());
        sheet.number(figure.men(), figure.unit());
        sheet.number(figure.share(), Unit.PERCENT);
        sheet.number(figure.previous(), figure.unit());
        sheet.number(figure.change(), figure.unit());
        sheet.text(figure.unit().swedish());
        sheet.text(figure.definition());
        sheet.text(Wording.period(figure.from(), figure.until()));
        sheet.text(Wording.moment(report.heading().computedAt()));
    }

    private void table(Workbook workbook, Table table) {
        Sheet sheet = new Sheet(workbook.newWorksheet(name(table.title())), 44, 18, 18, 18, 18, 18, 18, 18);
        sheet.title(table.title());
        List<String> heads = IntStream.range(0, table.columns().size())
                .mapToObj(place -> table.columns().get(place) + " ("
                        + table.units().get(place).swedish() + ")")
                .toList();
        sheet.heads(Stream.concat(Stream.of(""), heads.stream()).toList(), "right");
        for (Table.Row row : table.rows()) {
            sheet.nextRow();
            sheet.text(row.label());
            for (int place = 0; place < row.cells().size(); place++) {
                sheet.number(row.cells().get(place), table.units().get(place));
            }
        }
        sheet.note(table.note());
        hiddenNote(sheet);
    }

    private static void hiddenNote(Sheet sheet) {
        if (sheet.hasHidden()) {
            sheet.note(Grids.HIDDEN_NOTE.text());
        }
    }

    /** What Excel takes for the name of a sheet, each once. */
    private String name(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String base = plain.isEmpty()
                ? "Tabell"
                : plain.substring(0, Math.min(plain.length(), LONGEST_NAME - 4)).strip();
        String name = base;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + " " + number;
        }
        return name;
    }
}
