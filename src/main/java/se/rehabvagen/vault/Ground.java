package se.rehabvagen.vault;

import se.rehabvagen.domain.PersonalIdentityNumber;

/**
 * Why somebody reads who a person is, as it stands in the access log.
 *
 * @param words their own, at most 200 characters without any personal number; only with {@link Reason#OTHER}, and then demanded
 * @throws IllegalArgumentException with a Swedish sentence if the words are missing or not allowed
 */
public record Ground(Reason reason, String words) {

    /** Most characters of one's own words. */
    public static final int LONGEST = 200;

    private static final int SHORTEST = 5;

    public Ground {
        words = words.strip();
        if (reason == Reason.OTHER) {
            refuseIf(words.length() < SHORTEST, "Skriv med några ord varför du behöver se ärendet.");
            refuseIf(words.length() > LONGEST, "Skälet är för långt, högst %d tecken.".formatted(LONGEST));
            refuseIf(PersonalIdentityNumber.containedIn(words), "Skälet får inte innehålla något personnummer.");
        } else {
            words = "";
        }
    }

    /** A ground that needs no words. */
    public static Ground of(Reason reason) {
        return new Ground(reason, "");
    }

    private static void refuseIf(boolean isRefused, String sentence) {
        if (isRefused) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
