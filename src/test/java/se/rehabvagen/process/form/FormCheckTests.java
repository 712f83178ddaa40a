package se.rehabvagen.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String TEXT = "{\"type\":\"textfield\",\"key\":\"ort\",\"label\":\"Ort\"%s}";
    private static final String NOTE = "{\"type\":\"textarea\",\"key\":\"visitNote\",\"label\":\"Anteckning\"%s}";
    private static final String NUMBER = "{\"type\":\"number\",\"key\":\"share\",\"label\":\"Andel\"%s}";
    private static final String DATE =
            "{\"type\":\"datetime\",\"subtype\":\"date\",\"key\":\"day\",\"dateLabel\":\"Dag\"%s}";
    private static final String TICK = "{\"type\":\"checkbox\",\"key\":\"isThere\",\"label\":\"Med\"%s}";
    private static final String CHOICE =
            "{\"type\":\"select\",\"key\":\"way\",\"label\":\"Väg\",\"values\":[{\"value\":\"a\"},{\"value\":\"b\"}]%s}";
    private static final String CHOICES = CHOICE.replace("select", "checklist");

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(TEXT, ",\"validate\":{\"required\":true}", null, "Fältet ”Ort” måste fyllas i."),
                refused(TEXT, ",\"validate\":{\"required\":true}", "  ", "Fältet ”Ort” måste fyllas i."),
                refused(TEXT, "", 5, "Fältet ”Ort” ska vara en text."),
                refused(TEXT, "", true, "Fältet ”Ort” ska vara en text."),
                refused(TEXT, "", json("[\"Lund\"]"), "Fältet ”Ort” ska vara en text."),
                refused(TEXT, "", "x".repeat(256), "Fältet ”Ort” får ha högst 255 tecken."),
                refused(TEXT, ",\"validate\":{\"minLength\":3}", "ab", "Fältet ”Ort” ska ha minst 3 tecken."),
                refused(
                        TEXT,
                        ",\"validate\":{\"pattern\":\"^[a-z]+$\"}",
                        "Lund",
                        "Fältet ”Ort” har inte rätt form. Se exemplet under fältet."),
                refused(TEXT, "", "Lund\nMalmö", "Fältet ”Ort” innehåller tecken som inte kan sparas."),
                refused(TEXT, "", "Lund\u0000", "Fältet ”Ort” innehåller tecken som inte kan sparas."),
                refused(TEXT, "", "Lund\u202Eneila", "Fältet ”Ort” innehåller tecken som inte kan sparas."),
                refused(TEXT, "", "Lund\uD83D", "Fältet ”Ort” innehåller tecken som inte kan sparas."),
                refused(NOTE, "", "x".repeat(1001), "Fältet ”Anteckning” får ha högst 1000 tecken."),
                refused(
                        NOTE,
                        "",
                        "Ringde 19811218-9876 igår",
                        "Fältet ”Anteckning” innehåller ett personnummer. Personnummer får inte skrivas här."),
                refused(NUMBER, "", "5", "Fältet ”Andel” ska vara ett tal."),
                refused(NUMBER, "", 5.5, "Fältet ”Andel” ska vara ett heltal."),
                refused(NUMBER, ",\"decimalDigits\":1", 5.55, "Fältet ”Andel” får ha högst 1 decimaler."),
                refused(NUMBER, "", Double.NaN, "Fältet ”Andel” ska vara ett tal."),
                refused(NUMBER, "", BigInteger.TEN.pow(40), "Fältet ”Andel” ska vara ett tal."),
                refused(NUMBER, ",\"validate\":{\"min\":1}", 0, "Fältet ”Andel” ska vara minst 1."),
                refused(NUMBER, ",\"validate\":{\"max\":100}", 101, "Fältet ”Andel” får vara högst 100."),
                refused(DATE, "", "2026-02-30", "Fältet ”Dag” ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD."),
                refused(DATE, "", "2026-3-1", "Fältet ”Dag” ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD."),
                refused(DATE, "", "2026-03-01T00:00", "Fältet ”Dag” ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD."),
                refused(DATE, "", 20260301, "Fältet ”Dag” ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD."),
                refused(DATE, "", "1899-12-31", "Fältet ”Dag” ska vara ett datum mellan 1900 och 2100."),
                refused(
                        DATE,
                        ",\"properties\":{\"when\":\"future\"}",
                        "2026-03-02",
                        "Fältet ”Dag” ska vara ett datum efter dagens."),
                refused(
                        DATE,
                        ",\"properties\":{\"when\":\"notFuture\"}",
                        "2026-03-03",
                        "Fältet ”Dag” kan inte vara ett datum framåt i tiden."),
                refused(TICK, "", "true", "Fältet ”Med” ska vara ikryssat eller inte."),
                refused(TICK, ",\"validate\":{\"required\":true}", false, "Fältet ”Med” måste kryssas i."),
                refused(CHOICE, "", "c", "Fältet ”Väg” har ett värde som inte går att välja."),
                refused(CHOICE, "", json("[\"a\"]"), "Fältet ”Väg” har ett värde som inte går att välja."),
                refused(CHOICES, "", "a", "Fältet ”Väg” ska vara en lista."),
                refused(CHOICES, "", json("{\"a\":1}"), "Fältet ”Väg” ska vara en lista."),
                refused(CHOICES, "", json("[\"a\",\"c\"]"), "Fältet ”Väg” har ett värde som inte går att välja."),
                refused(CHOICES, "", json("[\"a\",\"a\"]"), "Fältet ”Väg” har ett värde som inte går att välja."),
                refused(TEXT, ",\"disabled\":true", "Lund", "Fältet ”Ort” visas bara och kan inte ändras här."),
                refused(TEXT, ",\"readonly\":true", "Lund", "Fältet ”Ort” visas bara och kan inte ändras här."));
    }

    private static Arguments refused(String component, String more, Object value, String sentence) {
        return Arguments.of(Forms.of(component.formatted(more)), value, sentence);
    }

    @ParameterizedTest
    @MethodSource
    void refused(FormSchema form, Object value, String sentence) {
        assertThat(check(form, form.fields().get(0).key(), value).problems()).containsExactly(sentence);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(TEXT, "", " Lund ", "Lund"),
                Arguments.of(TEXT, "", "", null),
                Arguments.of(TEXT, ",\"defaultValue\":\"x\"", null, null),
                Arguments.of(NOTE, "", "En rad\ntill, och en 🙂", "En rad\ntill, och en 🙂"),
                Arguments.of(NUMBER, "", 5, 5L),
                Arguments.of(NUMBER, "", 5.0, 5L),
                Arguments.of(NUMBER, "", (short) 5, 5L),
                Arguments.of(NUMBER, ",\"decimalDigits\":2", 5, 5.0),
                Arguments.of(NUMBER, "", null, null),
                Arguments.of(DATE, "", "2028-02-29", "2028-02-29"),
                Arguments.of(DATE, ",\"properties\":{\"when\":\"notFuture\"}", "2026-03-02", "2026-03-02"),
                Arguments.of(DATE, ",\"properties\":{\"when\":\"future\"}", "2026-03-03", "2026-03-03"),
                Arguments.of(TICK, "", true, true),
                Arguments.of(TICK, "", null, false),
                Arguments.of(CHOICE, "", "b", "b"),
                Arguments.of(CHOICE, "", "", null),
                Arguments.of(CHOICES, "", json("[\"b\"]"), json("[\"b\"]")),
                Arguments.of(CHOICES, "", json("[]"), json("[]")),
                Arguments.of(CHOICES, "", null, null));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String component, String more, Object value, Object kept) {
        FormSchema form = Forms.of(component.formatted(more));
        String key = form.fields().get(0).key();

        Checked checked = check(form, key, value);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values()).containsEntry(key, kept);
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheForm() {
        FormSchema form = Forms.of(
                DATE.formatted(",\"validate\":{\"required\":true}"), NUMBER.formatted(",\"validate\":{\"max\":100}"));

        assertThat(check(form, "share", 101).problems())
                .containsExactly("Fältet ”Dag” måste fyllas i.", "Fältet ”Andel” får vara högst 100.");
    }

    @Test
    void aKeyThatTheFormDoesNotHaveIsRefusedWithoutRepeatingWhatCouldBeANumber() {
        FormSchema form = Forms.of(TEXT.formatted(""));

        assertThat(check(form, "isExited", true).problems()).containsExactly("”isExited” hör inte till formuläret.");
        assertThat(check(form, "p198112189876", 1).problems()).containsExactly("En uppgift hör inte till formuläret.");
        assertThat(check(form, "ort.x", null).problems()).containsExactly("En uppgift hör inte till formuläret.");
    }

    @Test
    void whatIsReadonlyMayComeBackAsItWas() {
        FormSchema form = Forms.of(TEXT.formatted(",\"readonly\":true"));

        Checked checked =
                FormCheck.check(form, Map.of("ort", "Lund"), new Circumstances(TODAY, false, Map.of("ort", "Lund")));

        assertThat(checked.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"planNote", "planWay"})
    void aRuleOfTheHintKindIsOnlyForThePast(String key) {
        FormSchema plan = Forms.shipped("plan");
        Map<String, Object> list = Map.of("planSetDate", "2026-03-01", "planDate", "2026-09-30");

        Checked live = FormCheck.check(plan, list, new Circumstances(TODAY, false, Map.of()));
        Checked inHindsight = FormCheck.check(plan, list, new Circumstances(TODAY, true, Map.of()));

        assertThat(live.problems()).contains("Fältet ”Väg till avslut” måste fyllas i.");
        assertThat(inHindsight.problems()).isEmpty();
        assertThat(inHindsight.values()).containsEntry(key, null);
    }

    @Test
    void aFieldMadeVoidByAnotherAnswerIsRefusedWhenFilledAndEmptiedWhenNot() {
        FormSchema plan = Forms.shipped("plan-review");
        Map<String, Object> pension = Map.of(
                "planDecision", "revidera",
                "planWay", "sjukersattning",
                "planPensionGround", "rehabilitering_uttomd",
                "planRevisedDate", "2026-03-01",
                "revisionReason", "halsa");

        assertThat(check(plan, pension).problems()).isEmpty();
        assertThat(check(plan, pension).values()).containsEntry("planDate", null);
        assertThat(check(plan, pension).unasked()).containsKey("recallReason").doesNotContainKey("planDate");
        assertThat(check(plan, with(pension, "planDate", "2026-09-30")).problems())
                .containsExactly("Fältet ”Nytt planerat avslut” ska inte fyllas i med de övriga svaren.");
    }

    @Test
    void aQuestionThatWasNotAskedLeavesWhatTheCaseKnew() {
        Checked kept = check(Forms.shipped("plan-review"), Map.of("planDecision", "behall"));

        assertThat(kept.problems()).isEmpty();
        assertThat(kept.values()).doesNotContainKeys("planDate", "planWay");
        assertThat(kept.unasked()).containsKeys("planDate", "planWay", "recallReason");
    }

    @Test
    void whatHangsOnATickIsHiddenUntilItIsTicked() {
        FormSchema form =
                Forms.of(TICK.formatted(""), TEXT.formatted(",\"conditional\":{\"hide\":\"=isThere = false\"}"));

        assertThat(check(form, "ort", "Lund").problems())
                .containsExactly("Fältet ”Ort” ska inte fyllas i med de övriga svaren.");
        assertThat(check(form, Map.of("isThere", true, "ort", "Lund")).problems())
                .isEmpty();
    }

    @Test
    void rowsAreSmallFormsOfTheirOwn() {
        FormSchema agreements = Forms.shipped("meeting-agreements");
        String good = "{\"actionCode\":\"kontakt\",\"actionParty\":\"fk\",\"actionDueDate\":\"2026-04-01\"}";
        String bad = "{\"actionCode\":\"kaffe\",\"actionParty\":\"fk\",\"actionDueDate\":\"2026-13-01\",\"boss\":true}";

        assertThat(actions(agreements, "[" + good + "]").problems()).isEmpty();
        assertThat(actions(agreements, "[" + good + "," + bad + ", 7]").problems())
                .containsExactly(
                        "Överenskomna åtgärder, rad 2: Fältet ”Åtgärd” har ett värde som inte går att välja.",
                        "Överenskomna åtgärder, rad 2: Fältet ”Klart senast” ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD.",
                        "Överenskomna åtgärder, rad 2: ”boss” hör inte till formuläret.",
                        "Överenskomna åtgärder, rad 3: Raden har fel form.");
        assertThat(actions(agreements, "[" + "{},".repeat(200) + "{}]").problems())
                .containsExactly("Fältet ”Överenskomna åtgärder” får ha högst 200 rader.");
    }

    @Test
    void rowsThatAreOnlyShownCannotBeExchanged() {
        FormSchema checkIn = Forms.shipped("check-in");
        String shown = "[{\"caseNumber\":\"LSS-0001\",\"situation\":\"Står stilla\"}]";
        String decided = "[{\"caseNumber\":\"%s\",\"situation\":\"Står stilla\",\"checkInDecision\":\"inget\"}]";
        Circumstances now = new Circumstances(TODAY, false, Map.of("checkInLines", json(shown)));

        assertThat(FormCheck.check(checkIn, Map.of("checkInLines", json(decided.formatted("LSS-0001"))), now)
                        .problems())
                .isEmpty();
        assertThat(FormCheck.check(checkIn, Map.of("checkInLines", json(decided.formatted("LSS-0002"))), now)
                        .problems())
                .containsExactly("Ärenden, rad 1: Fältet ”Ärende” visas bara och kan inte ändras här.");
        assertThat(FormCheck.check(checkIn, Map.of("checkInLines", json("[]")), now)
                        .problems())
                .containsExactly("Fältet ”Ärenden” ska ha lika många rader som det visar.");
    }

    @Test
    void rowsThatAreOnlyShownCannotBeLeftOut() {
        FormSchema checkIn = Forms.shipped("check-in");
        Map<String, Object> shown = Map.of("checkInLines", json("[{\"caseNumber\":\"LSS-0001\"}]"));
        Circumstances now = new Circumstances(TODAY, false, shown);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("checkInLines", null);

        for (Map<String, Object> given :
                List.of(Map.<String, Object>of(), nothing, Map.<String, Object>of("checkInLines", " "))) {
            assertThat(FormCheck.check(checkIn, given, now).problems())
                    .containsExactly("Fältet ”Ärenden” ska ha lika många rader som det visar.");
        }
        assertThat(FormCheck.check(
                                checkIn, nothing, new Circumstances(TODAY, false, Map.of("checkInLines", json("[]"))))
                        .problems())
                .isEmpty();
        assertThat(FormCheck.check(checkIn, nothing, new Circumstances(TODAY, true, true, shown))
                        .problems())
                .isEmpty();
    }

    private static Checked actions(FormSchema agreements, String rows) {
        Map<String, Object> beside =
                Map.of("planEffect", "ingen", "nextFollowUpDate", "2026-04-01", "documentedInOwnRecord", "ja");
        return check(agreements, with(beside, "agreedActions", json(rows)));
    }

    private static Checked check(FormSchema form, String key, Object value) {
        Map<String, Object> given = new HashMap<>();
        given.put(key, value);
        return check(form, given);
    }

    private static Checked check(FormSchema form, Map<String, Object> given) {
        return FormCheck.check(form, given, new Circumstances(TODAY, false, Map.of()));
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(key, value);
        return more;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<String> strange() {
        return Arrays.asList("a\u0007", "\u2066b", "\u0085");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strangeCharactersAreFound(String text) {
        assertThat(Characters.areStrange(text, true)).isTrue();
    }
}
