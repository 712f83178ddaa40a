package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrolmentPageTests {

    private static final String INSATS = "inskrivning-prov";
    private static final Map<String, String> ANNA = Map.of(
            "enhet", INSATS + ".vc-lovsta",
            "arendenummer", "SKRIV-1",
            "personnummer", "19900101-9802",
            "fornamn", "Anna",
            "efternamn", "Ek",
            "kon", "K",
            "sjukskriven_fran", "2018-01-01",
            "sysselsattning", "anstalld",
            "urvalsgrund", "sjukfall_over_ett_ar");

    @LocalServerPort
    private int port;

    @BeforeAll
    void theProject() {
        Caller.program(port, "admin")
                .post("/api/insatser", ReferenceFiles.of(INSATS, "SKRIV-").description());
    }

    @Test
    void aPersonIsEnrolledUnderACaseNumberOfItsOwnAndNotUnderAPersonalNumber() {
        Answer refused = enrols("arendenummer", "900101-9802");

        assertThat(refused.body())
                .contains("Personen är inte inskriven ännu", "Ärendenumret ser ut som ett personnummer")
                .doesNotContain("900101-9802");
        assertThat(enrols("arendenummer", "SKRIV-1").status()).isEqualTo(302);
        assertThat(enrols("arendenummer", "skriv-1").body()).contains("Ärendenumret är redan taget.");
    }

    @Test
    void theSexIsThatOfThePersonalNumber() {
        assertThat(enrols("kon", "M").body())
                .contains("Juridiskt kön: Stämmer inte med personnumret. Kontrollera båda.");
    }

    @Test
    void nobodyIsOnSickLeaveFromADayAfterTheEnrolment() {
        Answer refused = enrols(
                "sjukskriven_fran",
                LocalDate.now(EngineClock.SWEDEN).plusDays(1).toString());

        assertThat(refused.body()).contains("Personen är inte inskriven ännu", "Datumet ligger i framtiden");
    }

    @Test
    void whatWasTypedStaysAndWhatIsMissingIsNamed() {
        Answer refused = enrols("efternamn", "");

        assertThat(refused.body())
                .contains("Efternamn: Värdet saknas.", "id=\"efternamn-fel\"", "value=\"Anna\"")
                .doesNotContain("19900101-9802");
    }

    @ParameterizedTest
    @CsvSource({"utredare2, true", "rehab-psyk-norr, true", "rehab-vc-lovsta, false"})
    void onlyWhoEnrolsSomewhereIsLedToThePage(String user, boolean enrols) {
        String start = Caller.browser(port, user).get("/").body();

        assertThat(start.contains("href=\"/inskrivning\"")).isEqualTo(enrols);
    }

    @Test
    void aSlipInTheDateIsAskedAboutBeforeItEndsTheCase() {
        String lastMonth = LocalDate.now(EngineClock.SWEDEN).minusMonths(1).toString();
        Map<String, String> late = Map.of("arendenummer", "SKRIV-2", "personnummer", "19900102-9801");

        Answer asked = enrols(late, "sjukskriven_fran", lastMonth);

        assertThat(asked.body()).contains("Urvalet: Personen uppfyller inte urvalet", "name=\"ej_behorig\"");
        assertThat(enrols(late, "sjukskriven_fran", "2018-01-01").status()).isEqualTo(302);
    }

    @Test
    void whoIsMeantToBeRegisteredAsNotEligibleIs() {
        String lastMonth = LocalDate.now(EngineClock.SWEDEN).minusMonths(1).toString();
        Map<String, String> late =
                Map.of("arendenummer", "SKRIV-3", "personnummer", "19900103-9800", "sjukskriven_fran", lastMonth);

        assertThat(enrols(late, "ej_behorig", "ja").status()).isEqualTo(302);
    }

    private Answer enrols(String field, String value) {
        return enrols(Map.of(), field, value);
    }

    private Answer enrols(Map<String, String> otherwise, String field, String value) {
        Caller investigator = Caller.browser(port, "utredare2");
        Map<String, String> fields = new HashMap<>(ANNA);
        fields.putAll(otherwise);
        fields.put(field, value);
        fields.put("_csrf", investigator.formToken("/inskrivning"));
        return investigator.form("/inskrivning", fields);
    }
}
