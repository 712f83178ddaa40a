package se.rehabvagen.bottleneck;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.download.CsvSheet;

/** Writes tables as a workbook or as a list; a text is a text there, and never computed. */
final class SheetFile {

    private static final String HEAD_COLOR = "E6ECF2";
    private static final int WIDEST = 90;
    private static final int NARROWEST = 10;

    private SheetFile() {}

    static void workbook(List<WaitSheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Rehabvagen", "1.0")) {
            for (WaitSheet each : sheets) {
                write(each, workbook.newWorksheet(each.title()));
            }
        }
    }

    static void list(WaitSheet grid, OutputStream out) {
        CsvSheet sheet = new CsvSheet(out, grid.heads().toArray(String[]::new));
        grid.rows()
                .forEach(row -> sheet.row(row.stream().map(SheetFile::written).toArray()));
        sheet.end();
    }

    private static void write(WaitSheet grid, Worksheet sheet) {
        for (int column = 0; column < grid.heads().size(); column++) {
            sheet.value(0, column, grid.heads().get(column));
            sheet.style(0, column).bold().fillColor(HEAD_COLOR).wrapText(true).set();
            sheet.width(column, width(grid, column));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < grid.rows().size(); row++) {
            List<?> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), sheet, row + 1, column);
            }
        }
    }

    private static void write(@Nullable Object cell, Worksheet sheet, int row, int column) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number instanceof BigDecimal ? "#,##0.0" : "#,##0")
                    .set();
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static int width(WaitSheet grid, int column) {
        int longest = grid.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : cell.toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    /** A decimal comma, as a Swedish spreadsheet reads it. */
    private static Object written(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return cell == null ? "" : cell;
    }
}
