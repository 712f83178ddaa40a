package se.rehabvagen.domain;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a personal number that somebody typed into a text, so that it can be refused there. */
final class PersonalNumberSearch {

    /** Two days in a row, as people write from when to when: the year of the second is no number of a person. */
    private static final String NEXT_DAY =
            "(?:19|20)[0-9]{2}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12][0-9]|3[01])(?![0-9])";

    /**
     * A run of digits of its own: blanks, dashes and strokes may stand between day and number, or one other sign, dots too
     * within the day. Four figures after a day, an hour or an amount, pass unless the check digit fits.
     */
    private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9])(?:[0-9]{2})?"
            + "(?:[0-9]{6}|[0-9]{2}[-./ ][0-9]{2}[-./ ][0-9]{2})"
            + "(?: {0,3}[-+/]? {0,3}|[.:,_])(?!"
            + NEXT_DAY
            + ")[0-9]{4}(?![0-9])");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private PersonalNumberSearch() {}

    static boolean finds(String text) {
        return CANDIDATE.matcher(plain(text)).results().anyMatch(found -> {
            String digits = found.group().replaceAll("[^0-9]", "");
            return digits.length() == 12 ? isValid(digits) : isValid("19" + digits) || isValid("20" + digits);
        });
    }

    private static boolean isValid(String digits) {
        boolean knownCentury = digits.startsWith("18") || digits.startsWith("19") || digits.startsWith("20");
        return knownCentury
                && PersonalIdentityNumber.checksum(digits) == 0
                && !digits.startsWith("000", 8)
                && PersonalIdentityNumber.dateIn(digits).isPresent();
    }

    /** Wide and foreign digits, odd dashes and invisible signs hide a number from a pattern, not from a reader. */
    private static String plain(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher visible = INVISIBLE.matcher(compatible);
        String dashed = DASHES.matcher(visible.replaceAll("")).replaceAll("-");
        String spaced = BLANKS.matcher(dashed).replaceAll(" ");
        return OTHER_DIGITS
                .matcher(spaced)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
    }
}
