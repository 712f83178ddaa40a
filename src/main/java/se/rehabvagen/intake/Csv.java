package se.rehabvagen.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** CSV as Excel in Sweden makes it: UTF-8 with or without byte order mark, Windows-1252, semicolon, comma or tab. */
final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_FIELD = 64 * 1024;

    private Csv() {}

    static void read(FileKind kind, byte[] content, Sheets.RowsOfFile rows) {
        Charset charset = charset(kind, content);
        char separator = separator(kind, content, charset);
        try (CsvReader<CsvRecord> reader = builder(separator).ofCsvRecord(text(content, charset))) {
            reader.forEach(row -> rows.take((int) row.getStartingLineNumber(), row.getFields()));
        } catch (CsvParseException e) {
            throw broken(kind, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD);
    }

    private static Reader text(byte[] content, Charset charset) {
        int start = startsWithMark(content) ? MARK.length : 0;
        return new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset);
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= 3 && content[0] == MARK[0] && content[1] == MARK[1] && content[2] == MARK[2];
    }

    /** The separator under which the first row names most columns. */
    private static char separator(FileKind kind, byte[] content, Charset charset) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        separator -> Header.known(kind, firstRow(kind, content, charset, separator))))
                .orElseThrow();
    }

    private static List<String> firstRow(FileKind kind, byte[] content, Charset charset, char separator) {
        try (CsvReader<CsvRecord> reader = builder(separator).ofCsvRecord(text(content, charset))) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            throw broken(kind, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The encoding: UTF-8 if the bytes are that, else Windows-1252 if they are text at all. */
    private static Charset charset(FileKind kind, byte[] content) {
        if (isText(content, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isText(content, WINDOWS)) {
            return WINDOWS;
        }
        throw new UnreadableFile("Filen %s är varken CSV eller XLSX.".formatted(kind.part()));
    }

    private static boolean isText(byte[] content, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer piece = CharBuffer.allocate(8192);
        try {
            CoderResult result;
            do {
                result = decoder.decode(bytes, piece, true);
                if (result.isError()) {
                    result.throwException();
                }
                piece.flip();
                if (piece.chars().anyMatch(Csv::isNoText)) {
                    return false;
                }
                piece.clear();
            } while (result.isOverflow());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }

    // The cause is left out on purpose: its message holds the text of the row.
    private static UnreadableFile broken(FileKind kind, CsvParseException e) {
        return new UnreadableFile(
                "Filen %s går inte att läsa som CSV: ett citattecken saknas eller en ruta är för lång (%s)."
                        .formatted(kind.part(), e.getClass().getSimpleName()));
    }
}
