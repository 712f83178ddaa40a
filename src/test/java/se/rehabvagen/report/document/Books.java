package se.rehabvagen.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads workbooks back. */
final class Books {

    private Books() {}

    /** The rows of each sheet, by its name. */
    static Map<String, List<Row>> sheets(byte[] bytes) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    static List<Cell> cells(byte[] bytes) throws IOException {
        return sheets(bytes).values().stream()
                .flatMap(List::stream)
                .flatMap(Row::stream)
                .filter(cell -> cell != null)
                .toList();
    }

    static String text(byte[] bytes) throws IOException {
        return cells(bytes).stream().map(Cell::getText).collect(Collectors.joining("\n"));
    }
}
