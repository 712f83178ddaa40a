package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.domain.Sex;

/** Reads the rows of the file {@code deltagare}. */
final class ParticipantRows {

    static final Set<String> EMPLOYMENTS =
            Set.of("anstalld", "arbetslos", "egen_foretagare", "foraldraledig", "studerande");
    static final Set<String> GROUNDS = Set.of("sjukfall_over_ett_ar", "behov");
    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "true", "sant");
    private static final Set<String> NO = Set.of("", "nej", "n", "0", "false", "falskt");
    private static final int LONGEST_NAME = 100;

    private final Insats insats;
    private final LocalDate today;

    ParticipantRows(Insats insats, LocalDate today) {
        this.insats = insats;
        this.today = today;
    }

    /**
     * Reads one row.
     *
     * @param errors gets what is wrong, one for each cell
     * @return the participant; empty if anything is wrong
     */
    Optional<Participant> read(SheetRow row, List<RowError> errors) {
        Cells cells = new Cells(FileKind.DELTAGARE, row);
        Gathering all = new Gathering(errors);
        Optional<CaseNumber> number = all.take(cells::caseNumber);
        Optional<Boolean> isProtected = all.take(() -> isProtected(cells));
        Optional<Person> person = isProtected.flatMap(known -> person(cells, known, all));
        Optional<Sex> sex = all.take(() -> sex(cells, person.map(Person::identity)));
        Optional<CareUnit> unit = all.take(() -> unit(cells));
        Optional<LocalDate> since = all.take(() -> cells.pastDate("sjukskriven_fran", today));
        Optional<String> employment = all.take(() -> employment(cells));
        Optional<String> ground = all.take(() -> cells.code("urvalsgrund", GROUNDS));
        return all.isGood()
                ? Optional.of(new Participant(
                        row.line(),
                        number.orElseThrow(),
                        person.orElseThrow().identity(),
                        person.orElseThrow().firstName(),
                        person.orElseThrow().lastName(),
                        sex.orElseThrow(),
                        unit.orElseThrow(),
                        since.orElseThrow(),
                        person.orElseThrow().employer(),
                        employment.filter(code -> !code.isEmpty()).orElse(null),
                        ground.orElseThrow(),
                        isProtected.orElseThrow()))
                : Optional.empty();
    }

    /** Who it is; of a protected person nothing is read. */
    private record Person(
            @Nullable PersonalIdentityNumber identity, String firstName, String lastName, String employer) {}

    private Optional<Person> person(Cells cells, boolean isProtected, Gathering all) {
        if (isProtected) {
            return Optional.of(new Person(null, "", "", ""));
        }
        Optional<PersonalIdentityNumber> identity = all.take(() -> identity(cells));
        Optional<String> first = all.take(() -> name(cells, "fornamn"));
        Optional<String> last = all.take(() -> name(cells, "efternamn"));
        Optional<String> employer = all.take(() -> plain(cells, "arbetsgivare"));
        return all.isGood()
                ? Optional.of(new Person(
                        identity.orElseThrow(), first.orElseThrow(), last.orElseThrow(), employer.orElseThrow()))
                : Optional.empty();
    }

    /** Reads on after a cell that is wrong, so that everything is told at once. */
    private static final class Gathering {

        private final List<RowError> errors;
        private boolean isGood = true;

        Gathering(List<RowError> errors) {
            this.errors = errors;
        }

        <T> Optional<T> take(Cells.Reading<T> reading) {
            try {
                return Optional.of(reading.read());
            } catch (Cells.BadCell bad) {
                errors.add(bad.error());
                isGood = false;
                return Optional.empty();
            }
        }

        boolean isGood() {
            return isGood;
        }
    }

    private static boolean isProtected(Cells cells) throws Cells.BadCell {
        String text = cells.text("skyddad").toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            // Guessing "no" would keep the name of a protected person.
            throw cells.bad("skyddad", "Okänt värde. Skriv ja eller lämna tomt.");
        }
        return YES.contains(text);
    }

    private PersonalIdentityNumber identity(Cells cells) throws Cells.BadCell {
        String typed = cells.required("personnummer");
        try {
            return PersonalIdentityNumber.parse(typed, today);
        } catch (IllegalArgumentException e) {
            throw cells.bad("personnummer", e.getMessage());
        }
    }

    private static String name(Cells cells, String column) throws Cells.BadCell {
        cells.required(column);
        return plain(cells, column);
    }

    private static String plain(Cells cells, String column) throws Cells.BadCell {
        String text = cells.text(column);
        if (text.length() > LONGEST_NAME) {
            throw cells.bad(column, "Texten är för lång, högst %d tecken.".formatted(LONGEST_NAME));
        }
        return cells.withoutPersonalNumber(column);
    }

    /** The number tells it too, where it is known: one of them is a slip, and people are counted by it. */
    private static Sex sex(Cells cells, Optional<PersonalIdentityNumber> identity) throws Cells.BadCell {
        Sex sex = Sex.of(cells.required("kon").toUpperCase(Locale.ROOT))
                .orElseThrow(() -> cells.bad("kon", "Okänt värde. Skriv K eller M."));
        if (identity.filter(number -> number.sex() != sex).isPresent()) {
            throw cells.bad("kon", "Stämmer inte med personnumret. Kontrollera båda.");
        }
        return sex;
    }

    private CareUnit unit(Cells cells) throws Cells.BadCell {
        String id = cells.required("vardenhet").toLowerCase(Locale.ROOT);
        List<String> known = insats.units().stream().map(CareUnit::id).toList();
        return insats.unit(id)
                .orElseThrow(() -> cells.bad(
                        "vardenhet", "Okänd vårdenhet. Insatsens enheter: %s.".formatted(String.join(", ", known))));
    }

    private static String employment(Cells cells) throws Cells.BadCell {
        return cells.text("sysselsattning").isEmpty() ? "" : cells.code("sysselsattning", EMPLOYMENTS);
    }
}
