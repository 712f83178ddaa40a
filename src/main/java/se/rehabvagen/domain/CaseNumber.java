package se.rehabvagen.domain;

import java.util.regex.Pattern;

/**
 * The number by which a case is known to everybody: the engine's business key, never a personal number.
 *
 * @param value 3 to 40 letters, digits and hyphens, e.g. {@code LSS-0001}
 * @throws IllegalArgumentException with a Swedish sentence if the value has another form
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9-]{2,39}");

    public CaseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Ärendenumret har fel form: 3–40 bokstäver, siffror eller bindestreck.");
        }
    }

    /** Whether a text has the form of a case number. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
