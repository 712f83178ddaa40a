package se.rehabvagen.process.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One field of a form.
 *
 * @param key name of the variable
 * @param label what people read beside it
 * @param group what people read over the group in which it stands; empty if it stands in none
 * @param labels what people read for each value that can be chosen; empty for fields without a choice
 * @param limits what the value must keep to
 * @param demands when it must be filled in, hidden, or left alone
 * @param columns the fields of each row, for {@link Kind#ROWS} only
 */
public record FormField(
        String key,
        String label,
        String group,
        Kind kind,
        Map<String, String> labels,
        Limits limits,
        Demands demands,
        List<FormField> columns) {

    /** What a field takes and how the engine keeps it. */
    public enum Kind {
        /** One line of text, String. */
        TEXT,
        /** Several lines of text, String. */
        LONG_TEXT,
        /** Whole number, Long; with decimals, Double. */
        NUMBER,
        /** Calendar day, String {@code yyyy-MM-dd}. */
        DATE,
        /** Ticked or not, Boolean. */
        CHECKBOX,
        /** One of the options, String. */
        CHOICE,
        /** Some of the options, JSON. */
        CHOICES,
        /** Rows of fields, JSON. */
        ROWS
    }

    /** Which days a date may have, seen from the Swedish day on which the form is handed in. */
    public enum Day {
        ANY,
        NOT_FUTURE,
        FUTURE
    }

    /** Who reads a free text back: nobody but the writer's own organisation, or both of the case's pair. */
    enum Secrecy {
        NONE,
        OWN,
        PAIR
    }

    /**
     * When the field is filled in.
     *
     * @param isRequired whenever it is shown
     * @param isRequiredInHindsight also of what happened earlier and comes from a list
     * @param hides conditions of the field itself: the answer to another question makes it void
     * @param groupHides conditions of the groups around it: its question is not asked at all
     * @param isDisabled shown only, never handed in
     * @param isReadonly handed in as it was
     * @param secrecy whether it is free text, which belongs in the vault
     */
    record Demands(
            boolean isRequired,
            boolean isRequiredInHindsight,
            List<Condition> hides,
            List<Condition> groupHides,
            boolean isDisabled,
            boolean isReadonly,
            Secrecy secrecy) {

        boolean isRequired(boolean inHindsight) {
            return inHindsight ? isRequiredInHindsight : isRequired;
        }
    }

    /** The values that can be chosen; empty for fields without a choice. */
    public Set<String> options() {
        return labels.keySet();
    }

    /** Whether the value is free text, which the engine never keeps. */
    public boolean isSecret() {
        return demands.secrecy() != Secrecy.NONE;
    }

    /** Whether the text is written to the other of the pair, who reads it too. */
    public boolean isForPair() {
        return demands.secrecy() == Secrecy.PAIR;
    }

    boolean isList() {
        return kind == Kind.CHOICES || kind == Kind.ROWS;
    }
}
