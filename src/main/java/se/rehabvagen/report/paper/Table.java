package se.rehabvagen.report.paper;

import java.util.List;

/**
 * A table of a report, and the picture of it where people would rather look.
 *
 * @param key ASCII, kebab
 * @param title Swedish, the caption of the picture too
 * @param columns Swedish heads, without that of the labels
 * @param units of each column
 * @param note Swedish: what is counted, what the picture leaves out, where rounding makes 99 or 101
 */
public record Table(
        String key,
        String title,
        Picture picture,
        List<String> columns,
        List<Unit> units,
        List<Row> rows,
        String note) {

    private static final String ROUNDED = "Andelarna är avrundade till hela procent och blir tillsammans ";

    /** How a table is drawn. */
    public enum Picture {
        /** Not at all. */
        NONE,
        /** Rows are points in time from left to right, columns are lines. */
        LINES,
        /** Rows are groups of standing bars, one for each column. */
        BARS,
        /** Rows are lying bars, longest first where the order means nothing, each with its number; only the first column. */
        LYING_BARS,
        /** Rows are steps of a way, each at most as wide as the one before; only the first column. */
        FUNNEL
    }

    /** One row; as many cells as the table has columns. */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }

    /** What to say under shares in whole per cent that make another sum than 100. */
    public static String rounded(String sum) {
        return ROUNDED + sum + ".";
    }

    String noteWithoutRounding() {
        return note.replaceAll(" ?" + ROUNDED + "\\d+\\.", "");
    }
}
