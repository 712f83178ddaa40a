package se.rehabvagen.process.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value must keep to.
 *
 * @param least smallest number, null: none
 * @param most largest number, null: none
 * @param decimals how many decimals a number may have
 * @param shortest fewest characters
 * @param longest most characters, or rows of a list
 * @param pattern what the text must look like, null: anything
 * @param day which days a date may have
 * @param hasFixedRows whether rows may neither be added nor removed
 */
record Limits(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        int decimals,
        int shortest,
        int longest,
        @Nullable Pattern pattern,
        FormField.Day day,
        boolean hasFixedRows) {

    /** A line that fits where the engine keeps texts, and on a screen. */
    static final int LINE = 255;

    /** Short free text, by the agreement on what is shared between organisations. */
    static final int NOTE = 1_000;

    /** Part of a report: some pages. */
    static final int REPORT_TEXT = 10_000;

    /** More rows than a meeting agrees on or a pair has cases. */
    static final int ROWS = 200;
}
