package se.rehabvagen.report.document;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Unit;

/** One sheet of a workbook, written row by row from the left. */
final class Sheet {

    private static final String HEAD_COLOR = "E6ECF2";

    private final Worksheet sheet;
    private int row;
    private int column;
    private boolean hasHidden;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
    }

    void title(String title) {
        sheet.value(row, 0, title);
        sheet.style(row, 0).bold().fontSize(13).set();
        row++;
    }

    void heads(List<String> heads) {
        for (int place = 0; place < heads.size(); place++) {
            sheet.value(row, place, heads.get(place));
            sheet.style(row, place)
                    .bold()
                    .fillColor(HEAD_COLOR)
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(place == 0 ? "left" : "center")
                    .set();
        }
        sheet.freezePane(1, row + 1);
    }

    void widths(int... characters) {
        for (int place = 0; place < characters.length; place++) {
            sheet.width(place, characters[place]);
        }
    }

    void nextRow() {
        row++;
        column = 0;
    }

    void text(String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
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
