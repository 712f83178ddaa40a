package se.rehabvagen.intake;

import java.util.List;
import java.util.function.Consumer;

/** Reads a file row by row, whatever program made it: CSV in the encodings and with the separators of Excel, or XLSX. */
final class Sheets {

    /** More rows than the largest project has; a longer file is a mistake and would fill the memory. */
    static final int MOST_ROWS = 200_000;

    private Sheets() {}

    /**
     * Hands every row that is not blank to the reader.
     *
     * @throws UnreadableFile if the file as a whole is of no use
     */
    static void read(FileKind kind, byte[] content, Consumer<SheetRow> reader) {
        RowsOfFile rows = new RowsOfFile(kind, reader);
        if (Xlsx.looksLike(content)) {
            Xlsx.read(kind, content, rows);
        } else {
            Csv.read(kind, content, rows);
        }
        rows.finish();
    }

    /**
     * Reads a file through without keeping anything of it.
     *
     * @throws UnreadableFile if the file as a whole is of no use
     */
    static void check(FileKind kind, byte[] content) {
        int[] lastLine = new int[1];
        read(kind, content, row -> lastLine[0] = row.line());
    }

    /** Takes the cells of one row after the other; the first is the header. */
    static final class RowsOfFile {

        private final FileKind kind;
        private final Consumer<SheetRow> reader;
        private Header header;
        private int count;

        RowsOfFile(FileKind kind, Consumer<SheetRow> reader) {
            this.kind = kind;
            this.reader = reader;
        }

        void take(int line, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (header == null) {
                header = Header.of(kind, cells);
                return;
            }
            if (++count > MOST_ROWS) {
                throw new UnreadableFile(
                        "Filen %s har fler än %d rader; dela upp den.".formatted(kind.part(), MOST_ROWS));
            }
            reader.accept(header.row(line, cells));
        }

        /** The column at an index, empty before the header was read. */
        String column(int index) {
            return header == null ? "" : header.column(index);
        }

        void finish() {
            if (header == null) {
                throw new UnreadableFile("Filen %s är tom.".formatted(kind.part()));
            }
        }
    }
}
