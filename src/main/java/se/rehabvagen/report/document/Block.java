package se.rehabvagen.report.document;

import java.util.Base64;
import java.util.List;

/** A piece of a document, one under the other, the same in Word, PDF and on the page. */
sealed interface Block {

    /** How a paragraph looks; the page's template and the Word styles go by the names. */
    enum Look {
        PLAIN,
        /** Nobody may miss it. */
        IMPORTANT,
        /** Small print. */
        NOTE
    }

    /** What the page's template chooses by. */
    default String kind() {
        return getClass().getSimpleName();
    }

    record Paragraph(Look look, String text) implements Block {}

    /**
     * A picture; the table with its numbers stands under it.
     *
     * @param caption stands over it
     * @param alt what it shows, for whoever does not see it
     * @param png three pixels to a point
     * @param width in points
     * @param height in points
     */
    record Picture(String caption, String alt, byte[] png, int width, int height) implements Block {

        /** The picture as an address that holds it whole. */
        public String address() {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        }
    }

    /**
     * A table whose first column heads the rows.
     *
     * @param heads of all columns, that of the first too
     * @param isNumbers whether the other columns are numbers
     * @param widths of all columns, in per cent
     */
    record Grid(String caption, List<String> heads, boolean isNumbers, List<Integer> widths, List<Row> rows)
            implements Block {
        record Row(String label, List<String> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        private static final int FEW = 10;

        /** Whether it is small enough to stay on one page. */
        public boolean isWhole() {
            return rows.size() <= FEW;
        }

        public Grid {
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** Who signed, with room to sign by hand. */
    record Signature(String capacity, List<Line> lines) implements Block {
        record Line(String label, String value) {}

        public Signature {
            lines = List.copyOf(lines);
        }
    }
}
