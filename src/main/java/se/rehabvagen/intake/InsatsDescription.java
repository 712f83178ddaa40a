package se.rehabvagen.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.rehabvagen.domain.PersonalIdentityNumber;

/** Checks the description of a project before anything is made of it; each problem is one Swedish sentence. */
final class InsatsDescription {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<String> KINDS = Set.of("vardcentral", "psykiatri");

    /** Both, with dots, and the mark of a protected case make a tenant in the engine, which has 64 characters for it. */
    private static final int LONGEST_IDS = 46;

    private final List<String> problems = new ArrayList<>();

    private InsatsDescription() {}

    /** What is wrong; empty if nothing is. */
    static List<String> problems(JsonNode insats) {
        InsatsDescription check = new InsatsDescription();
        check.insats(insats);
        check.numbers(insats);
        check.problems.addAll(ReportFactsDescription.problems(insats));
        return List.copyOf(check.problems);
    }

    private void insats(JsonNode insats) {
        match(insats, "id", "", ID, "2–40 små bokstäver a–z, siffror och bindestreck");
        text(insats, "namn", "");
        text(insats, "finansiar", "");
        list(insats, "insatsagare", "");
        Optional<LocalDate> start = date(insats, "start", "");
        Optional<LocalDate> end = date(insats, "slut", "");
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            problems.add("slut måste ligga efter start.");
        }
        match(insats, "projektledare", "", USER, "ett användarnamn");
        match(insats, "styrgruppsordforande", "", USER, "ett användarnamn");
        users(insats, "arbetsformedlare", "", false);
        users(insats, "insatsagares_foretradare", "", false);
        units(insats.path("vardenheter"), insats.path("id").asText().length());
    }

    private void units(JsonNode units, int lengthOfInsats) {
        if (!units.isArray() || units.isEmpty()) {
            problems.add("vardenheter saknas: minst en vårdenhet behövs.");
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            String place = "vardenheter[%d].".formatted(i);
            JsonNode unit = units.get(i);
            match(unit, "id", place, ID, "2–40 små bokstäver a–z, siffror och bindestreck");
            text(unit, "namn", place);
            date(unit, "ansluten", place);
            users(unit, "forsakringsutredare", place, true);
            match(unit, "rehabkoordinator", place, USER, "ett användarnamn");
            if (!KINDS.contains(unit.path("typ").asText())) {
                problems.add(place + "typ ska vara vardcentral eller psykiatri.");
            }
            if (lengthOfInsats + unit.path("id").asText().length() > LONGEST_IDS) {
                problems.add("%sid är för långt: insatsens id och vårdenhetens får tillsammans ha högst %d tecken."
                        .formatted(place, LONGEST_IDS));
            }
            if (!ids.add(unit.path("id").asText())) {
                problems.add(place + "id finns redan: varje vårdenhet har sitt eget.");
            }
        }
    }

    private void numbers(JsonNode part) {
        if (part.isTextual() && PersonalIdentityNumber.containedIn(part.asText())) {
            problems.add("Beskrivningen innehåller ett personnummer.");
        }
        part.forEach(this::numbers);
    }

    private void text(JsonNode parent, String key, String place) {
        if (!parent.path(key).isTextual() || parent.path(key).asText().isBlank()) {
            problems.add(place + key + " saknas.");
        }
    }

    private void match(JsonNode parent, String key, String place, Pattern form, String expected) {
        if (!parent.path(key).isTextual()
                || !form.matcher(parent.path(key).asText()).matches()) {
            problems.add("%s%s ska vara %s.".formatted(place, key, expected));
        }
    }

    private Optional<LocalDate> date(JsonNode parent, String key, String place) {
        try {
            return Optional.of(LocalDate.parse(parent.path(key).asText()));
        } catch (DateTimeParseException e) {
            problems.add(place + key + " ska vara ett datum, ÅÅÅÅ-MM-DD.");
            return Optional.empty();
        }
    }

    private void list(JsonNode parent, String key, String place) {
        if (!parent.path(key).isArray()) {
            problems.add(place + key + " ska vara en lista.");
        }
    }

    private void users(JsonNode parent, String key, String place, boolean isDemanded) {
        JsonNode users = parent.path(key);
        list(parent, key, place);
        boolean isRight = true;
        for (JsonNode user : users) {
            isRight &= user.isTextual() && USER.matcher(user.asText()).matches();
        }
        if (!isRight || isDemanded && users.isEmpty()) {
            problems.add("%s%s ska räkna upp användarnamn%s.".formatted(place, key, isDemanded ? ", minst ett" : ""));
        }
    }
}
