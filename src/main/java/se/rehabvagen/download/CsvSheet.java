package se.rehabvagen.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A list as CSV in the way a Swedish spreadsheet opens it: UTF-8 with its mark, semicolons, and no text that is a formula. */
public final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** With these a spreadsheet takes a text for something to compute. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private final CsvWriter rows;

    public CsvSheet(OutputStream out, String... heading) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            this.rows = CsvWriter.builder().fieldSeparator(';').build(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.writeRecord(heading);
    }

    /** Adds a row. A text is shown as it is and never computed; numbers and dates are none. */
    public void row(Object... cells) {
        rows.writeRecord(Arrays.stream(cells).map(CsvSheet::written).toArray(String[]::new));
    }

    /** Ends the list. One that is not ended reaches its reader as broken off, not as a shorter list. */
    public void end() {
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Object cell) {
        if (cell instanceof String text && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return cell.toString();
    }
}
