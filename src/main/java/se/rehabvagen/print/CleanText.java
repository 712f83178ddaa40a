package se.rehabvagen.print;

import java.util.regex.Pattern;

/** A text without what nobody sees, and what breaks a file or turns the reading direction of what follows. */
public final class CleanText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");

    /** Controls, halves of characters, and places in Unicode that never hold any. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private static final Pattern DIRECTIONS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private CleanText() {}

    /** The text with one kind of line end, {@code \n}, and blanks for tabs. */
    public static String of(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return DIRECTIONS.matcher(BROKEN.matcher(lines).replaceAll("")).replaceAll("");
    }
}
