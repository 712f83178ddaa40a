package se.rehabvagen.timeline.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.OpenCases;
import se.rehabvagen.vault.Names;
import se.rehabvagen.vault.Persons;

/**
 * Finds the cases that the person at work may open by what they type of somebody. Whoever is not to be found, because there is
 * nobody or because another unit has them, is not there; and a word that fits many finds none.
 */
@Component
final class Finder {

    /** So many hits can be looked through; whoever needs more leafs through the list of their cases. */
    static final int MOST = 20;

    /** So many letters of a name are looked for; a shorter word must be the whole name. */
    private static final int SHORTEST = 3;

    private static final String NOTHING = "Ingen träff bland de ärenden som du får öppna.";
    private static final String TOO_MANY = "För många träffar. Skriv mer av namnet, eller personnumret.";
    private static final String TOO_SHORT = NOTHING + " Skriv minst tre bokstäver av för- eller efternamnet.";
    private static final String EMPTY = "Skriv ett personnummer, ett namn eller ett ärendenummer.";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

    /** Six or eight digits, perhaps a sign, and four: nothing else that people type here looks so. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(\\d{2})?\\d{6}[-+]?\\d{4}");

    /** With the signs of a date in it, as some systems show it. */
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([-+]?\\d{4})");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final CurrentUser user;
    private final OpenCases cases;
    private final CaseList list;
    private final Persons persons;
    private final Names names;
    private final Clock clock;

    Finder(CurrentUser user, OpenCases cases, CaseList list, Persons persons, Names names, EngineClock clock) {
        this.user = user;
        this.cases = cases;
        this.list = list;
        this.persons = persons;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What a search came to.
     *
     * @param found the cases, few
     * @param message Swedish, why there are none; empty where there are
     */
    record Outcome(List<CaseNumber> found, String message) {

        static Outcome none(String message) {
            return new Outcome(List.of(), message);
        }
    }

    /** @param typed a personal number as people write them, parts of a name, or a case number */
    Outcome find(String typed) {
        String text = BLANKS.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return Outcome.none(EMPTY);
        }
        String compact = DATED.matcher(DASHES.matcher(text).replaceAll("-").replace(" ", ""))
                .replaceAll("$1$2$3$4");
        if (PERSONAL_NUMBER.matcher(compact).matches()) {
            return byNumber(compact);
        }
        Set<CaseNumber> found = new HashSet<>(byCase(text));
        if (!DIGIT.matcher(text).find()) {
            found.addAll(names.find(text, user.insatser(), this::open));
        }
        Outcome shown = shown(found);
        boolean isShort = Arrays.stream(text.split(" ")).allMatch(word -> word.length() < SHORTEST);
        return shown.found().isEmpty() && isShort ? Outcome.none(TOO_SHORT) : shown;
    }

    private Outcome byNumber(String compact) {
        try {
            PersonalIdentityNumber number = PersonalIdentityNumber.parse(compact, LocalDate.now(clock));
            return shown(user.insatser().stream()
                    .flatMap(insats -> persons.find(number, insats).stream())
                    .collect(Collectors.toSet()));
        } catch (IllegalArgumentException inSwedish) {
            return Outcome.none(Optional.ofNullable(inSwedish.getMessage()).orElse(NOTHING));
        }
    }

    private Set<CaseNumber> byCase(String text) {
        return Stream.of(text)
                .flatMap(number -> cases.find(number).stream())
                .map(OpenCases.Home::number)
                .collect(Collectors.toSet());
    }

    private Set<CaseNumber> open(Set<CaseNumber> candidates) {
        return list.among(candidates, candidates.size()).cases().stream()
                .map(ListedCase::number)
                .collect(Collectors.toSet());
    }

    private Outcome shown(Set<CaseNumber> found) {
        CaseList.Page open = list.among(found, MOST);
        if (open.total() == 0) {
            return Outcome.none(NOTHING);
        }
        return open.total() > MOST
                ? Outcome.none(TOO_MANY)
                : new Outcome(open.cases().stream().map(ListedCase::number).toList(), "");
    }
}
