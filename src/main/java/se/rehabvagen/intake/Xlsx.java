package se.rehabvagen.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook: its first visible sheet, dates in their ISO form. */
final class Xlsx {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int SHORTEST_NUMBER = 10;
    private static final int OLDER_HEADER = 8;

    /** The last day that Excel counts, 9999-12-31; a greater number is a day written in digits, as 20150505. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Xlsx() {}

    /** A zip file, or the older format that is told apart here because it deserves a sentence of its own. */
    static boolean looksLike(byte[] content) {
        return isZip(content) || content.length > OLDER_HEADER && ReadableWorkbook.isOLE2Header(content);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static void read(FileKind kind, byte[] content, Sheets.RowsOfFile rows) {
        if (!isZip(content)) {
            throw new UnreadableFile("Filen %s har ett äldre Excelformat eller lösenord; spara den som XLSX eller CSV."
                    .formatted(kind.part()));
        }
        checkSize(kind, content);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> sheet = firstVisible(kind, book).openStream()) {
            sheet.forEach(row -> rows.take(row.getRowNum(), cells(kind, row, rows)));
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableFile("Filen %s går inte att läsa som XLSX.".formatted(kind.part()), e);
        }
    }

    /** A small file that unpacks to a huge one is refused before anything of it is kept. */
    private static void checkSize(FileKind kind, byte[] content) {
        byte[] piece = new byte[16 * 1024];
        long total = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    for (int read = unpacked.read(piece); read > 0; read = unpacked.read(piece)) {
                        total += read;
                        if (total > MOST_BYTES) {
                            throw new UnreadableFile("Filen %s är för stor uppackad.".formatted(kind.part()));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UnreadableFile("Filen %s går inte att packa upp.".formatted(kind.part()), e);
        }
    }

    private static Sheet firstVisible(FileKind kind, ReadableWorkbook book) {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("Filen %s saknar blad.".formatted(kind.part())));
    }

    private static List<String> cells(FileKind kind, Row row, Sheets.RowsOfFile rows) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            int index = i;
            texts.add(row.getOptionalCell(i)
                    .map(cell -> text(kind, rows.column(index), cell))
                    .orElse(""));
        }
        return texts;
    }

    private static String text(FileKind kind, String column, Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(kind, column, cell);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "ja" : "nej";
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private static String number(FileKind kind, String column, Cell cell) {
        BigDecimal number = cell.asNumber();
        boolean isDay = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (isDay && (kind.isDate(column) || isDate(cell))) {
            return cell.asDate().toLocalDate().toString();
        }
        String digits = number.stripTrailingZeros().toPlainString();
        // Excel drops the leading zeros of a personal number that it took for a number.
        return column.equals("personnummer") && digits.length() < SHORTEST_NUMBER
                ? "0".repeat(SHORTEST_NUMBER - digits.length()) + digits
                : digits;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|d).*");
    }
}
