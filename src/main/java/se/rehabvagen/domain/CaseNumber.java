package se.rehabvagen.domain;

import java.util.regex.Pattern;

/**
 * The number by which a case is known to everybody: the engine's business key, never a personal number.
 *
 * @param value 3 to 40 letters, digits and hyphens, e.g. {@code LSS-0001}
 * @throws IllegalArgumentException with a Swedish sentence if the value has another form, or holds a personal number
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9-]{2,39}");
    private static final int SHORTEST_PERSONAL_NUMBER = 10;

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Ärendenumret har fel form: 3–40 bokstäver, siffror eller bindestreck.");
        }
        if (holdsPersonalNumber(value)) {
            throw new IllegalArgumentException(
                    "Ärendenumret ser ut som ett personnummer. Skriv ärendets eget nummer, till exempel LSS-0001.");
        }
    }

    /** Whether a text can be a case number. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && !holdsPersonalNumber(text);
    }

    /** Case numbers are read in great numbers, and few have so many digits that one must look closer. */
    private static boolean holdsPersonalNumber(String text) {
        return text.chars().filter(Character::isDigit).count() >= SHORTEST_PERSONAL_NUMBER
                && PersonalIdentityNumber.containedIn(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
