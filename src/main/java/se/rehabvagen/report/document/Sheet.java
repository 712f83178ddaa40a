package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Unit;

/** One sheet of a workbook, written row by row from the left. */
final class Sheet {

    private static final String HEAD_COLOR = "E6ECF2";
    private static final int USUAL_WIDTH = 10;

    /** In points; Excel allows no row higher than that. */
    private static final int HIGHEST = 409;

    private static final int LINE = 15;

    /** A width is that of a digit; letters are narrower. */
    private static final double LETTERS_TO_A_WIDTH = 1.15;

    private final Worksheet sheet;
    private final int[] widths;
    private int row;
    private int column;
    private int lines;
    private boolean hasHidden;

    /** @param widths of the columns, in characters */
    Sheet(Worksheet sheet, int... widths) {
        this.sheet = sheet;
        this.widths = widths.clone();
        for (int place = 0; place < widths.length; place++) {
            sheet.width(place, widths[place]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
    }

    void title(String title) {
        sheet.value(row, 0, title);
        sheet.style(row, 0).bold().fontSize(13).set();
        row++;
    }

    void heads(List<String> heads, String alignment) {
        for (String head : heads) {
            sheet.value(row, column, head);
            sheet.style(row, column)
                    .bold()
                    .fillColor(HEAD_COLOR)
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(column == 0 ? "left" : alignment)
                    .set();
            makeRoom(head);
            column++;
        }
        sheet.freezePane(1, row + 1);
    }

    /** Not every program makes room for a broken text by itself. */
    private void makeRoom(String text) {
        int width = column < widths.length ? widths[column] : USUAL_WIDTH;
        int needed = text.lines()
                .mapToInt(line -> 1 + (int) (line.length() / (width * LETTERS_TO_A_WIDTH)))
                .sum();
        lines = Math.max(lines, needed);
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, lines * (double) LINE));
        }
    }

    void nextRow() {
        row++;
        column = 0;
        lines = 0;
    }

    void text(String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        makeRoom(text);
        column++;
    }

    void number(Cell cell, Unit unit) {
        BigDecimal value = cell.value();
        if (cell.isHidden()) {
            hasHidden = true;
            sheet.value(row, column, Wording.HIDDEN);
        } else if (value != null) {
            sheet.value(row, column, value);
        }
        sheet.style(row, column)
                .format(unit.decimals() == 0 ? "#,##0" : "#,##0.0")
                .horizontalAlignment("right")
                .verticalAlignment("top")
                .set();
        column++;
    }

    boolean hasHidden() {
        return hasHidden;
    }

    /** Under the rest, with a line between; nothing for an empty note. */
    void note(String note) {
        if (!note.isBlank()) {
            row += 2;
            sheet.value(row, 0, note);
            sheet.style(row, 0).italic().set();
        }
    }
}
