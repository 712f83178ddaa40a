package se.rehabvagen.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for the people of a list, by number in any spelling and by full name, in any text and in whole databases. */
final class PersonSearch {

    // Looks ahead, so that a number is found inside a longer row of digits too.
    private static final Pattern NUMBER = Pattern.compile("(?=(\\d{6})[-+ ]?(\\d{4}))");
    private static final Pattern NAME = Pattern.compile("(?=\\b(\\p{Lu}[\\p{L}-]+) (\\p{Lu}[\\p{L}-]+))");
    private static final Pattern BYTES = Pattern.compile("\\\\\\\\?x((?:[0-9a-f]{2}){8,})");
    private static final int COLUMN_NUMBER = 1;
    private static final int COLUMN_FIRST_NAME = 2;
    private static final int COLUMN_LAST_NAME = 3;

    private final Set<String> wanted = new HashSet<>();

    /** @param participants the rows of a list, its header first */
    PersonSearch(List<String> participants) {
        for (String row : participants.subList(1, participants.size())) {
            String[] cells = row.split(";");
            String digits = cells[COLUMN_NUMBER].replaceAll("\\D", "");
            wanted.add(digits.substring(digits.length() - 10));
            wanted.add(cells[COLUMN_FIRST_NAME] + " " + cells[COLUMN_LAST_NAME]);
        }
    }

    /** Every row of every table of the database that holds somebody, with its table. */
    Set<String> in(JdbcClient database) {
        Set<String> found = new TreeSet<>();
        database.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()
                .forEach(table -> database.sql("select t::text from " + table + " t")
                        .query((RowCallbackHandler) row -> found.addAll(in(table, row.getString(1)))));
        return found;
    }

    private Set<String> in(String table, String row) {
        Set<String> found = new TreeSet<>();
        in(row).forEach(person -> found.add(table + ": " + person));
        Matcher bytes = BYTES.matcher(row);
        while (bytes.find()) {
            String content = new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8);
            in(content).forEach(person -> found.add(table + ", bytes: " + person));
        }
        return found;
    }

    /** The people in a text. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        collect(NUMBER.matcher(text), "", found);
        collect(NAME.matcher(text), " ", found);
        return found;
    }

    private void collect(Matcher matcher, String between, Set<String> found) {
        while (matcher.find()) {
            String person = matcher.group(1) + between + matcher.group(2);
            if (wanted.contains(person)) {
                found.add(person);
            }
        }
    }
}
