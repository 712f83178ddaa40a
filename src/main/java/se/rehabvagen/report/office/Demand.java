package se.rehabvagen.report.office;

import java.util.List;
import java.util.Map;

/**
 * When a field of a form must be filled in.
 *
 * @param kind of the rule
 * @param field whose answer decides; empty where none does
 * @param answers the answers that demand it
 */
record Demand(Kind kind, String field, List<String> answers) {

    /** What decides. */
    enum Kind {
        NEVER,
        ALWAYS,
        /** Another field has a certain answer. */
        ANSWER,
        /** Fewer people take part than were planned. */
        FEWER_THAN_PLANNED
    }

    /** Reads {@code ""}, {@code alltid}, {@code farre} or {@code field=answer|answer}. */
    static Demand of(String rule) {
        int equals = rule.indexOf('=');
        if (equals > 0) {
            return new Demand(
                    Kind.ANSWER,
                    rule.substring(0, equals),
                    List.of(rule.substring(equals + 1).split("\\|")));
        }
        return switch (rule) {
            case "" -> new Demand(Kind.NEVER, "", List.of());
            case "alltid" -> new Demand(Kind.ALWAYS, "", List.of());
            case "farre" -> new Demand(Kind.FEWER_THAN_PLANNED, "", List.of());
            default -> throw new IllegalStateException("report-fields.dmn has an unknown rule: " + rule);
        };
    }

    boolean holds(Map<String, String> written, boolean isFewerThanPlanned) {
        return switch (kind) {
            case NEVER -> false;
            case ALWAYS -> true;
            case ANSWER -> answers.contains(written.getOrDefault(field, ""));
            case FEWER_THAN_PLANNED -> isFewerThanPlanned;
        };
    }
}
