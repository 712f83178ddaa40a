package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    Participant read(SheetRow row) throws Cells.BadCell {
        Cells cells = new Cells(FileKind.DELTAGARE, row);
        boolean isProtected = isProtected(cells);
        CaseNumber number = cells.caseNumber();
        return new Participant(
                row.line(),
                number,
                isProtected ? null : identity(cells),
                isProtected ? "" : name(cells, "fornamn"),
                isProtected ? "" : name(cells, "efternamn"),
                sex(cells),
                unit(cells),
                cells.pastDate("sjukskriven_fran", today),
                isProtected ? "" : plain(cells, "arbetsgivare"),
                employment(cells),
                cells.code("urvalsgrund", GROUNDS),
                isProtected);
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
        if (PersonalIdentityNumber.containedIn(text)) {
            throw cells.bad(column, "Här får inget personnummer stå.");
        }
        return text;
    }

    private static Sex sex(Cells cells) throws Cells.BadCell {
        return Sex.of(cells.required("kon").toUpperCase(Locale.ROOT))
                .orElseThrow(() -> cells.bad("kon", "Okänt värde. Skriv K eller M."));
    }

    private CareUnit unit(Cells cells) throws Cells.BadCell {
        String id = cells.required("vardenhet").toLowerCase(Locale.ROOT);
        List<String> known = insats.units().stream().map(CareUnit::id).toList();
        return insats.unit(id)
                .orElseThrow(() -> cells.bad(
                        "vardenhet", "Okänd vårdenhet. Insatsens enheter: %s.".formatted(String.join(", ", known))));
    }

    private static @Nullable String employment(Cells cells) throws Cells.BadCell {
        return cells.text("sysselsattning").isEmpty() ? null : cells.code("sysselsattning", EMPLOYMENTS);
    }
}
