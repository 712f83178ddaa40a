package se.rehabvagen.timeline.notes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.rehabvagen.domain.PersonalIdentityNumber;

/**
 * A form as it was typed, and what is wrong with it.
 *
 * @param key of the form among those of the part
 * @param fields by name
 * @param problems by name of the field, one Swedish sentence each
 */
record Typed(String key, Map<String, List<String>> fields, Map<String, String> problems) {

    static final String TEXT = "text";

    /** As much as a note in a form of a task may hold. */
    static final int LONGEST = 1_000;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    /** What no database takes, hides itself, or turns what is read around. */
    private static final Pattern STRANGE = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\\n\\t]]");

    Typed {
        fields = Map.copyOf(fields);
        problems = Map.copyOf(problems);
    }

    static Typed of(String key, Map<String, List<String>> posted) {
        return new Typed(key, posted, Map.of());
    }

    /** What was written, with line ends of one kind and without what nobody sees. */
    String text() {
        String plain = LINE_ENDS.matcher(one(TEXT)).replaceAll("\n");
        return STRANGE.matcher(plain).replaceAll("").strip();
    }

    /** The value of a field; empty if there is none. */
    String one(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    Set<String> all(String field) {
        return new LinkedHashSet<>(fields.getOrDefault(field, List.of()));
    }

    /** The same with a problem more; the first of a field stands. */
    Typed wrong(String field, String sentence) {
        Map<String, String> more = new HashMap<>(problems);
        more.putIfAbsent(field, sentence);
        return new Typed(key, fields, more);
    }

    /** The same with what is wrong with the text alone. */
    Typed withTextChecked() {
        if (text().length() > LONGEST) {
            return wrong(
                    TEXT, "Texten är för lång: %d tecken. Den får ha högst %d.".formatted(text().length(), LONGEST));
        }
        return PersonalIdentityNumber.containedIn(text())
                ? wrong(TEXT, "Texten innehåller ett personnummer. Personnummer får inte skrivas här.")
                : this;
    }

    boolean isGood() {
        return problems.isEmpty();
    }
}
