package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for those whom a case is about: whole sentences, and days as people say them. */
final class PlainSwedish {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", SWEDISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm", SWEDISH);

    private static final Map<String, String> FORMS = Map.of(
            "fysiskt", "Vi träffas på plats.",
            "digitalt", "Mötet är digitalt, med bild och ljud.",
            "telefon", "Mötet är på telefon. Vi ringer upp dig.",
            "hybrid", "En del träffas på plats och en del är med digitalt. Hör av dig om hur du vill vara med.");

    private static final Map<String, String> PURPOSES = Map.of(
            "plan", "Vi ska tillsammans göra en plan för hur och när ditt sjukfall kan avslutas.",
            "rehabilitering",
                    "Vi ska tillsammans komma fram till vilken rehabilitering du behöver och vem som gör vad.",
            "atergang",
                    "Vi ska prata om hur du kan komma tillbaka till arbete, och vad som behövs för att det ska fungera.",
            "medicinskt", "Vi ska prata om din hälsa, din vård och vad du kan och inte kan göra just nu.",
            "uppfoljning", "Vi ska följa upp det som vi har kommit överens om tidigare.");

    private PlainSwedish() {}

    /** {@code 24 november 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code tisdagen den 24 november 2026 klockan 9.30}. */
    static String when(LocalDate day, @Nullable LocalTime time) {
        return WEEKDAY.format(day) + "en den " + day(day) + (time == null ? "" : " klockan " + HOUR.format(time));
    }

    /** How a meeting is held; empty for a code that no form has. */
    static String form(String code) {
        return FORMS.getOrDefault(code, "");
    }

    /** What a meeting is for; of a purpose that is newer than these sentences, what the form calls it. */
    static String purpose(String code, String label) {
        return PURPOSES.getOrDefault(code, label.isEmpty() ? "" : "Mötet handlar om: " + label + ".");
    }
}
