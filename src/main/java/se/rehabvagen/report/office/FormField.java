package se.rehabvagen.report.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.rehabvagen.history.Vocabulary;

/**
 * One field of a form of the funder.
 *
 * @param key placeholder in the template
 * @param position as on the form
 * @param guidance for its writer, Swedish; may be empty
 * @param figures keys of the figures that belong to it
 * @param tables keys of the tables that belong to it
 * @param background keys of what its writer sees beside it
 */
public record FormField(
        String key,
        String position,
        String heading,
        Kind kind,
        Demand demand,
        String guidance,
        List<String> figures,
        List<String> tables,
        List<String> background) {

    /** Who fills it in, and how. */
    public enum Kind {
        /** Known already. */
        FAKTA,
        TEXT,
        /** Yes or no. */
        JA_NEJ,
        /** Yes, partly, or no. */
        JA_DELVIS_NEJ,
        /** A part of it from each owner. */
        LARANDE,
        /** Signed, not written. */
        UNDERSKRIFT;

        static Kind of(String code) {
            return valueOf(code.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }

        /** Whether somebody writes or chooses here. */
        public boolean isWritten() {
            return this == TEXT || isChosen();
        }

        public boolean isChosen() {
            return this == JA_NEJ || this == JA_DELVIS_NEJ;
        }

        /** What may be chosen; empty where nothing is. */
        public List<String> choices() {
            return switch (this) {
                case JA_NEJ -> List.of("ja", "nej");
                case JA_DELVIS_NEJ -> List.of("ja", "delvis", "nej");
                default -> List.of();
            };
        }
    }

    static FormField of(String key, Vocabulary.FieldKind row) {
        return new FormField(
                key,
                row.position(),
                row.heading(),
                Kind.of(row.kind()),
                Demand.of(row.requiredWhen()),
                row.guidance(),
                keys(row.figures()),
                keys(row.tables()),
                keys(row.background()));
    }

    private static List<String> keys(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
