package se.rehabvagen.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The first row of a file: which column stands where. */
final class Header {

    private final List<String> columns;

    private Header(List<String> columns) {
        this.columns = columns;
    }

    /**
     * Reads the first row. Capital letters, dots over letters and blanks do not matter.
     *
     * @throws UnreadableFile if a column is missing, doubled or unknown
     */
    static Header of(FileKind kind, List<String> cells) {
        List<String> columns = cells.stream().map(Header::normal).toList();
        Set<String> missing = new TreeSet<>(kind.required());
        columns.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new UnreadableFile("Filen %s saknar kolumn: %s.".formatted(kind.part(), String.join(", ", missing)));
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !kind.knows(column)) {
                throw new UnreadableFile("Filen %s har en kolumn för mycket (kolumn %d). Kolumnerna ska heta: %s."
                        .formatted(
                                kind.part(),
                                columns.indexOf(column) + 1,
                                String.join(", ", new TreeSet<>(kind.required()))));
            }
            if (!column.isEmpty() && !seen.add(column)) {
                throw new UnreadableFile("Filen %s har kolumnen %s två gånger.".formatted(kind.part(), column));
            }
        }
        return new Header(columns);
    }

    /** How many of the cells name a column of this kind of file. */
    static long known(FileKind kind, List<String> cells) {
        return cells.stream().map(Header::normal).filter(kind::knows).count();
    }

    String column(int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    /**
     * A row under this header; cells to the right of the last column are dropped. Letters are composed,
     * since some programs write å as a and a ring: the same case number must be the same.
     */
    SheetRow row(int line, List<String> cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = column(i);
            if (!column.isEmpty()) {
                values.put(column, Normalizer.normalize(cells.get(i).strip(), Normalizer.Form.NFC));
            }
        }
        return new SheetRow(line, values);
    }

    private static String normal(String cell) {
        String plain = Normalizer.normalize(cell.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[\\s-]+", "_");
    }
}
