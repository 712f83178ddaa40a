package se.rehabvagen.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who becomes administrator where there is none yet, from {@code REHABVAGEN_ADMIN_USER} and
 * {@code REHABVAGEN_ADMIN_PASSWORD}.
 *
 * @param user a user name; empty where none is given
 * @param password asked more of than the engine's own policy does; empty where none is given
 */
public record AdministratorSettings(String user, String password) {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** What the engine takes for special characters. */
    private static final String SPECIAL = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** What is missing or wrong, a Swedish sentence each; empty if nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (user.isBlank()) {
            problems.add("REHABVAGEN_ADMIN_USER saknas i miljön: ange den första administratörens användarnamn.");
        } else if (!USER.matcher(user).matches()) {
            problems.add("REHABVAGEN_ADMIN_USER har fel form: använd bokstäver a–z, siffror, punkt, bindestreck och"
                    + " understreck.");
        }
        if (password.isBlank()) {
            problems.add("REHABVAGEN_ADMIN_PASSWORD saknas i miljön: ange den första administratörens lösenord.");
        } else if (isWeak()) {
            problems.add(
                    "REHABVAGEN_ADMIN_PASSWORD är för svagt: minst %d tecken med stor och liten bokstav, siffra och"
                                    .formatted(SHORTEST_PASSWORD)
                            + " specialtecken, och utan användarnamnet.");
        }
        return problems;
    }

    private boolean isWeak() {
        boolean hasAllKinds = password.chars().anyMatch(Character::isUpperCase)
                && password.chars().anyMatch(Character::isLowerCase)
                && password.chars().anyMatch(Character::isDigit)
                && password.chars().anyMatch(character -> SPECIAL.indexOf(character) >= 0);
        boolean tellsUser =
                !user.isBlank() && password.toUpperCase(Locale.ROOT).contains(user.toUpperCase(Locale.ROOT));
        return password.length() < SHORTEST_PASSWORD || !hasAllKinds || tellsUser;
    }

    /** @throws StartRefused if anything is missing or wrong */
    public void demand() {
        if (!problems().isEmpty()) {
            throw new StartRefused(problems());
        }
    }
}
