package se.rehabvagen.intake;

import java.util.Map;

/**
 * One row of a file, trimmed texts by column.
 *
 * @param line the row's number as the sender's program shows it, the header is 1
 */
record SheetRow(int line, Map<String, String> values) {

    SheetRow {
        values = Map.copyOf(values);
    }

    /** The text in a column, empty where there is none. */
    String text(String column) {
        return values.getOrDefault(column, "");
    }

    boolean isBlank() {
        return values.values().stream().allMatch(String::isBlank);
    }

    /** Without the values: they may tell who somebody is. */
    @Override
    public String toString() {
        return "SheetRow[line=" + line + "]";
    }
}
