package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Decisions;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.vault.Persons;

/** Enrols one person at the desk, with the same checks as a list. */
@Component
final class EnrolmentDesk {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,18})");
    private static final String BY_NEED = "behov";
    private static final String MOTIVATION = "motivering";
    private static final String MEANT = "ej_behorig";
    private static final int LONGEST_TEXT = 1000;

    private final CurrentUser user;
    private final Insatser insatser;
    private final Persons persons;
    private final Enrolments enrolments;
    private final ContactPairs pairs;
    private final Decisions decisions;
    private final Milestones milestones;
    private final OwnAuthority authority;
    private final TransactionTemplate transaction;

    EnrolmentDesk(
            CurrentUser user,
            Insatser insatser,
            Persons persons,
            Enrolments enrolments,
            ContactPairs pairs,
            Decisions decisions,
            Milestones milestones,
            OwnAuthority authority,
            PlatformTransactionManager transactions) {
        this.user = user;
        this.insatser = insatser;
        this.persons = persons;
        this.enrolments = enrolments;
        this.pairs = pairs;
        this.decisions = decisions;
        this.milestones = milestones;
        this.authority = authority;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A unit of a project at which the person at the desk may enrol. */
    record Place(Insats insats, CareUnit unit) {

        String tenant() {
            return insats.tenantOf(unit);
        }

        /** What the choice says. */
        public String label() {
            return unit.name() + " (" + insats.name() + ")";
        }

        public String value() {
            return tenant();
        }
    }

    /** Who was enrolled, for the page; no person in it. */
    record Enrolled(String number, boolean isEligible) {}

    List<Place> places() {
        user.mustBe(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR);
        return insatser.all().stream()
                .flatMap(insats -> insats.units().stream().map(unit -> new Place(insats, unit)))
                .filter(place -> user.tenants().contains(place.tenant()))
                .filter(place -> user.is(place.unit().enroller()))
                .toList();
    }

    /**
     * Enrols a person as of today.
     *
     * @param fields what was typed, by the names of the columns of a list
     * @param errors gets what is wrong
     */
    Optional<Enrolled> enrol(Place place, Map<String, String> fields, LocalDate today, List<RowError> errors) {
        Map<String, String> cells = new HashMap<>();
        fields.forEach((column, text) -> cells.put(column, text.strip()));
        cells.put("vardenhet", place.unit().id());
        ParticipantRows rows = new ParticipantRows(place.insats(), today);
        return rows.read(new SheetRow(0, cells), errors)
                .filter(person -> isMotivated(person, cells.getOrDefault(MOTIVATION, ""), errors))
                .filter(person -> isNew(place.insats(), person, errors))
                .filter(person ->
                        cells.containsKey(MEANT) || isEligible(place, person, today) || askWhetherMeant(errors))
                .map(person -> enrol(place, person, today, motivation(place, person, cells)));
    }

    /** Who is selected by need is so for a reason; of a protected person no words are kept. */
    private static boolean isMotivated(Participant person, String text, List<RowError> errors) {
        String problem = "";
        if (text.isEmpty() && needsMotivation(person)) {
            problem = "Skriv varför personen behöver samordning. Det krävs när grunden för urvalet är behov.";
        } else if (text.length() > LONGEST_TEXT) {
            problem = "Texten är för lång, högst %d tecken.".formatted(LONGEST_TEXT);
        } else if (PersonalIdentityNumber.containedIn(text)) {
            problem = "Här får inget personnummer stå.";
        }
        if (!problem.isEmpty()) {
            errors.add(RowError.of(FileKind.DELTAGARE, 0, MOTIVATION, problem));
        }
        return problem.isEmpty();
    }

    private static boolean needsMotivation(Participant person) {
        return person.selectionGround().equals(BY_NEED) && !person.isProtected();
    }

    private static Enrolments.@Nullable Motivation motivation(
            Place place, Participant person, Map<String, String> cells) {
        return needsMotivation(person)
                ? new Enrolments.Motivation(
                        cells.get(MOTIVATION), place.unit().enroller().organisation())
                : null;
    }

    /** A slip in the date would end the case at once, and the person could not be enrolled again until it is erased. */
    private static boolean askWhetherMeant(List<RowError> errors) {
        errors.add(RowError.of(FileKind.DELTAGARE, 0, MEANT, """
                Personen uppfyller inte urvalet: sjukfallet är inte äldre än ett år. Kontrollera datumet, eller kryssa i \
                att personen ändå ska registreras som ej behörig."""));
        return false;
    }

    private boolean isEligible(Place place, Participant person, LocalDate today) {
        return authority.call(() -> decisions.isEligible(Enrolments.of(place.insats(), person, today, null)));
    }

    private boolean isNew(Insats insats, Participant person, List<RowError> errors) {
        PersonalIdentityNumber identity = person.identity();
        if (persons.exists(person.number())) {
            errors.add(RowError.of(FileKind.DELTAGARE, 0, "arendenummer", "Ärendenumret är redan taget."));
        }
        if (identity != null && persons.find(identity, insats.id()).isPresent()) {
            errors.add(RowError.of(FileKind.DELTAGARE, 0, "personnummer", "Personen finns redan i insatsen."));
        }
        return errors.isEmpty();
    }

    private Enrolled enrol(
            Place place, Participant person, LocalDate today, Enrolments.@Nullable Motivation motivation) {
        // Who enrols has no right of their own to read the house's rules.
        String investigator = authority.call(() -> investigator(place));
        transaction.executeWithoutResult(status ->
                authority.run(() -> enrolments.enrol(place.insats(), person, today, investigator, motivation)));
        return new Enrolled(person.number().value(), isEligible(place, person, today));
    }

    /** Who enrols keeps the case; a coordinator leaves it to the rule which investigator gets it. */
    private String investigator(Place place) {
        return user.id()
                .filter(place.unit().investigators()::contains)
                .orElseGet(() -> pairs.dealing(place.insats()).investigator(place.unit()));
    }

    /** The case number after the last one of the project; empty where numbers are not counted up. */
    String suggestedNumber() {
        return places().stream()
                .map(Place::insats)
                .findFirst()
                .flatMap(insats -> milestones.lastNumber(insats.id()))
                .map(last -> next(last.value()))
                .orElse("");
    }

    private static String next(String last) {
        Matcher parts = NUMBERED.matcher(last);
        if (!parts.matches()) {
            return "";
        }
        String digits = String.valueOf(Long.parseLong(parts.group(2)) + 1);
        return parts.group(1) + "0".repeat(Math.max(0, parts.group(2).length() - digits.length())) + digits;
    }
}
