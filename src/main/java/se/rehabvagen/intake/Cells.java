package se.rehabvagen.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;

/** Reads the cells of one row; each refusal names row, column and what was expected, never what stood there. */
final class Cells {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final FileKind file;
    private final SheetRow row;

    Cells(FileKind file, SheetRow row) {
        this.file = file;
        this.row = row;
    }

    /** Reads one cell. */
    interface Reading<T> {
        T read() throws BadCell;
    }

    /** One cell cannot be read, and with it the row. */
    static final class BadCell extends Exception {
        private final transient RowError error;

        BadCell(RowError error) {
            super(error.text());
            this.error = error;
        }

        RowError error() {
            return error;
        }
    }

    String text(String column) {
        return row.text(column);
    }

    String required(String column) throws BadCell {
        String text = row.text(column);
        if (text.isEmpty()) {
            throw bad(column, "Värdet saknas.");
        }
        return text;
    }

    /** What people write in their own words. */
    String withoutPersonalNumber(String column) throws BadCell {
        String text = row.text(column);
        if (PersonalIdentityNumber.containedIn(text)) {
            throw bad(column, "Här får inget personnummer stå.");
        }
        return text;
    }

    CaseNumber caseNumber() throws BadCell {
        try {
            return new CaseNumber(required("arendenummer"));
        } catch (IllegalArgumentException e) {
            throw bad("arendenummer", e.getMessage());
        }
    }

    /** A code out of a list, capital letters do not matter. */
    String code(String column, Collection<String> codes) throws BadCell {
        String code = required(column).toLowerCase(Locale.ROOT);
        if (!codes.contains(code)) {
            throw bad(column, "Okänt värde. Tillåtna: %s.".formatted(String.join(", ", new TreeSet<>(codes))));
        }
        return code;
    }

    LocalDate date(String column) throws BadCell {
        String text = required(column);
        LocalDate date = readDate(text);
        if (date == null || date.isBefore(EARLIEST)) {
            throw bad(column, "Datumet går inte att läsa; skriv ÅÅÅÅ-MM-DD.");
        }
        return date;
    }

    /** A day that has come. */
    LocalDate pastDate(String column, LocalDate today) throws BadCell {
        LocalDate date = date(column);
        if (date.isAfter(today)) {
            throw bad(column, "Datumet ligger i framtiden.");
        }
        return date;
    }

    BadCell bad(String column, String text) {
        return new BadCell(RowError.of(file, row.line(), column, text));
    }

    @org.jspecify.annotations.Nullable
    private static LocalDate readDate(String text) {
        String day = text.replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$", "");
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(day, form);
            } catch (DateTimeParseException anotherForm) {
                continue;
            }
        }
        return null;
    }
}
