package se.rehabvagen.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish personal number (personnummer) or coordination number (samordningsnummer: day of birth + 60), by the rules of
 * Skatteverket: modulus-10 check digit over the short form, the last digit but one odd for a man.
 *
 * <p>It is never printed: {@link #toString()} is masked, and no error repeats what was typed.
 *
 * @param digits twelve digits, {@code ÅÅÅÅMMDDNNNN}
 * @throws IllegalArgumentException with a Swedish sentence if they are no personal number
 */
public record PersonalIdentityNumber(String digits) {

    /** Nobody lives longer; it is what makes a slip in the century visible, which the check digit does not cover. */
    private static final int OLDEST = 120;

    private static final int COORDINATION = 60;
    private static final Pattern NORMALISED = Pattern.compile("[0-9]{12}");
    private static final Pattern TYPED = Pattern.compile("([0-9]{2})?([0-9]{6})([-+]?)([0-9]{4})");

    public PersonalIdentityNumber {
        if (!NORMALISED.matcher(digits).matches()) {
            throw new IllegalArgumentException("Personnumret har fel form: skriv ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.");
        }
        if (dateIn(digits).isEmpty()) {
            throw new IllegalArgumentException("Personnumret har ett datum som inte finns.");
        }
        if (digits.startsWith("000", 8)) {
            throw new IllegalArgumentException("Personnumret har ett födelsenummer som inte finns.");
        }
        if (checksum(digits) != 0) {
            throw new IllegalArgumentException("Personnumret har fel kontrollsiffra.");
        }
    }

    /**
     * Reads what people write: {@code ÅÅMMDD-NNNN}, {@code ÅÅMMDD+NNNN} (from the year in which one turns 100),
     * {@code ÅÅÅÅMMDD-NNNN}, each also without the sign, with blanks around it.
     *
     * @param today the Swedish calendar day that decides the century of a short form
     * @throws IllegalArgumentException with a Swedish sentence, which does not repeat the number
     */
    public static PersonalIdentityNumber parse(String typed, LocalDate today) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Personnumret har fel form: skriv ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.");
        }
        String century = Optional.ofNullable(parts.group(1)).orElseGet(() -> century(parts, today));
        PersonalIdentityNumber number = new PersonalIdentityNumber(century + parts.group(2) + parts.group(4));
        number.refuseImpossibleAge(today);
        return number;
    }

    /** Whether a text holds a personal number with a valid check digit, however its parts are set apart. */
    public static boolean containedIn(String text) {
        return PersonalNumberSearch.finds(text);
    }

    /** The day of birth that the number tells, which may differ from the true one. */
    public LocalDate birthDate() {
        return dateIn(digits).orElseThrow();
    }

    public Sex sex() {
        return (digits.charAt(10) - '0') % 2 == 0 ? Sex.WOMAN : Sex.MAN;
    }

    public boolean isCoordinationNumber() {
        return dayIn(digits) > COORDINATION;
    }

    /** {@code ÅÅÅÅMMDD-NNNN}, for the one who may see it. */
    public String written() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    @Override
    public String toString() {
        return "********-****";
    }

    private void refuseImpossibleAge(LocalDate today) {
        if (birthDate().isAfter(today)) {
            throw new IllegalArgumentException("Personnumret har ett födelsedatum i framtiden.");
        }
        if (birthDate().getYear() < today.getYear() - OLDEST) {
            throw new IllegalArgumentException("Personnumret har ett födelseår som ligger för långt tillbaka.");
        }
    }

    private static String century(Matcher parts, LocalDate today) {
        int year = today.getYear() - Math.floorMod(today.getYear() - Integer.parseInt(parts.group(2), 0, 2, 10), 100);
        int born = parts.group(3).equals("+") ? year - 100 : year;
        return String.valueOf(born / 100);
    }

    /** The day of birth in twelve digits, if there is such a day. */
    static Optional<LocalDate> dateIn(String digits) {
        int day = dayIn(digits);
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits, 0, 4, 10),
                    Integer.parseInt(digits, 4, 6, 10),
                    day > COORDINATION ? day - COORDINATION : day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int dayIn(String digits) {
        return Integer.parseInt(digits, 6, 8, 10);
    }

    /** Zero if the last digit is the check digit of the short form. */
    static int checksum(String digits) {
        int sum = 0;
        for (int i = 2; i < 12; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10;
    }
}
