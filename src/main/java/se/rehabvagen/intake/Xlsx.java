package se.rehabvagen.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook: its first visible sheet, dates in their ISO form. */
final class Xlsx {

    private static final int SHORTEST_NUMBER = 10;
    private static final int OLDER_HEADER = 8;

    /** The last day that Excel counts, 9999-12-31; a greater number is a day written in digits, as 20150505. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");

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
        Unpacking.check(kind, content);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> sheet = firstVisible(kind, book).openStream()) {
            sheet.forEach(row -> rows.take(row.getRowNum(), cells(kind, row, rows)));
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableFile("Filen %s går inte att läsa som XLSX.".formatted(kind.part()), e);
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
        return switch (cell.getType()) {
            case NUMBER -> number(kind, column, cell.asNumber(), cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "ja" : "nej";
            case STRING -> cell.asString();
            case FORMULA -> computed(kind, column, cell);
            default -> Objects.requireNonNullElse(cell.getRawValue(), "");
        };
    }

    /** Of a formula the file tells what it came to, but not whether that is a number or a text. */
    private static String computed(FileKind kind, String column, Cell cell) {
        String result = Objects.requireNonNullElse(cell.getRawValue(), "");
        return NUMBER.matcher(result).matches() ? number(kind, column, new BigDecimal(result), cell) : result;
    }

    private static String number(FileKind kind, String column, BigDecimal number, Cell cell) {
        boolean isDay = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (isDay && (kind.isDate(column) || kind.mayBeDate(column) && hasDateFormat(cell))) {
            return cell.asDate().toLocalDate().toString();
        }
        String digits = number.stripTrailingZeros().toPlainString();
        // Excel drops the leading zeros of a personal number that it took for a number.
        return column.equals("personnummer") && digits.length() < SHORTEST_NUMBER
                ? "0".repeat(SHORTEST_NUMBER - digits.length()) + digits
                : digits;
    }

    private static boolean hasDateFormat(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|d).*");
    }
}
