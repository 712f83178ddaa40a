package se.rehabvagen.intake;

import java.util.Set;

/**
 * The two files of an intake and their columns.
 *
 * <p>The name of each is the name of its part in the request and what errors call it.
 */
enum FileKind {
    DELTAGARE(
            Set.of(
                    "arendenummer",
                    "personnummer",
                    "fornamn",
                    "efternamn",
                    "kon",
                    "vardenhet",
                    "sjukskriven_fran",
                    "arbetsgivare",
                    "sysselsattning",
                    "urvalsgrund"),
            Set.of("skyddad"),
            Set.of("sjukskriven_fran"),
            Set.of()),
    HANDELSER(
            Set.of("arendenummer", "datum", "handelse", "varde", "detalj"), Set.of(), Set.of("datum"), Set.of("varde"));

    private final Set<String> required;
    private final Set<String> optional;
    private final Set<String> dates;
    private final Set<String> perhapsDates;

    FileKind(Set<String> required, Set<String> optional, Set<String> dates, Set<String> perhapsDates) {
        this.required = required;
        this.optional = optional;
        this.dates = dates;
        this.perhapsDates = perhapsDates;
    }

    String part() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Set<String> required() {
        return required;
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** Whether a number in this column is a day as Excel counts days. */
    boolean isDate(String column) {
        return dates.contains(column);
    }

    /** Whether a number in this column can be a day, and is one if it is shown as such. */
    boolean mayBeDate(String column) {
        return perhapsDates.contains(column);
    }
}
