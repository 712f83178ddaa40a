package se.rehabvagen.process.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a field is hidden: comparisons of a key with a text, true, false or null, joined by {@code and} or by {@code or}, never by both.
 * It is the part of FEEL in which browser and server cannot differ: what has no value is null, and null equals only null.
 *
 * <p>The engine's own FEEL takes some 40 µs for one condition, more than all other checks of a form together.
 */
record Condition(boolean needsAll, List<Comparison> comparisons) {

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*(!?=)\\s*(?:\"([^\"\\\\]*)\"|(true|false)|null)\\s*");

    /** One key against one value. */
    record Comparison(String key, boolean isEqual, @Nullable Object value) {

        boolean holds(Function<String, @Nullable Object> values) {
            return Objects.equals(values.apply(key), value) == isEqual;
        }
    }

    /**
     * Reads a condition.
     *
     * @param feel the expression with its leading equals sign, as the form has it
     * @throws IllegalArgumentException if it says more than comparisons
     */
    static Condition parse(String feel) {
        boolean isAny = feel.contains(" or ");
        if (!feel.startsWith("=") || isAny && feel.contains(" and ")) {
            throw new IllegalArgumentException(feel);
        }
        return new Condition(
                !isAny,
                Stream.of(feel.substring(1).split(isAny ? " or " : " and "))
                        .map(Condition::comparison)
                        .toList());
    }

    private static Comparison comparison(String text) {
        Matcher parts = COMPARISON.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        Object value = parts.group(4) == null ? parts.group(3) : Boolean.valueOf(parts.group(4));
        return new Comparison(parts.group(1), parts.group(2).equals("="), value);
    }

    boolean holds(Function<String, @Nullable Object> values) {
        return needsAll
                ? comparisons.stream().allMatch(comparison -> comparison.holds(values))
                : comparisons.stream().anyMatch(comparison -> comparison.holds(values));
    }
}
