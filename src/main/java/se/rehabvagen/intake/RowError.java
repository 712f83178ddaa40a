package se.rehabvagen.intake;

/**
 * What is wrong with one row, told to the person who sent it. It never repeats a personal number or a name.
 *
 * @param fil which file: {@code deltagare} or {@code handelser}
 * @param rad the row's number, the header is 1; 0 where the whole file is meant
 * @param kolumn the column, empty where the whole row is meant
 * @param text one Swedish sentence
 */
public record RowError(String fil, int rad, String kolumn, String text) {

    static RowError of(FileKind file, int line, String column, String text) {
        return new RowError(file.part(), line, column, text);
    }
}
