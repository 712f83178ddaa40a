package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.Caller;

/** Where cases wait, told of cases that people work on. */
@PathTest
class WaitsTests {

    private static final String CONSENT = "userTask_inhamtaSamtycke";
    private static final String HUB = "userTask_planNextStep";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void whoStillWaitsCounts(Office office) {
        var anna = office.enrols();
        var berit = office.enrols();
        office.enrols();
        anna.waitsFor(Period.ofDays(4)).completes(CONSENT);
        berit.waitsFor(Period.ofDays(6)).completes(CONSENT, with(CONSENT_ANSWER, "nej"));
        office.enrols().waitsFor(Period.ofDays(20));

        JsonNode step = Waits.of(port, office).step("samtycke", CONSENT);

        assertThat(step.path("name").asText()).isEqualTo("Inhämta samtycke");
        assertThat(step.path("party").asText()).isEqualTo("individ");
        assertThat(step.path("target").path("text").asText()).isEqualTo("10 arbetsdagar");
        assertThat(step.path("openNow").asInt()).isEqualTo(2);
        assertThat(step.path("oldestOpen").asInt()).isEqualTo(30);
        JsonNode now = step.path("now");
        assertThat(now.path("begun").asInt()).isEqualTo(4);
        assertThat(now.path("ended").asInt()).isEqualTo(2);
        assertThat(now.path("openAtEnd").asInt()).isEqualTo(2);
        assertThat(now.path("waitingDays").asInt()).isEqualTo(4 + 10 + 30 + 20);
        assertThat(now.path("endedP90").asInt()).isEqualTo(10);
        JsonNode estimate = now.path("estimate");
        assertThat(estimate.path("stays").asInt()).isEqualTo(4);
        assertThat(estimate.path("censored").asInt()).isEqualTo(2);
        assertThat(estimate.path("median").path("days").asInt()).isEqualTo(10);
        assertThat(estimate.path("p75").path("days").isNull()).isTrue();
        assertThat(estimate.path("p75").path("atLeast").asInt()).isEqualTo(30);
        assertThat(estimate.path("isShaky").asBoolean()).isTrue();
        // Ten working days are two weeks: two who still wait are past them, two came in time.
        assertThat(now.path("beyond").path("count").asInt()).isEqualTo(2);
        assertThat(now.path("beyond").path("share").asDouble()).isEqualTo(0.5);
        assertThat(step.path("pace").asText()).isEqualTo("inom");
    }

    @Test
    void periodsAddUpAndAreCompared(Office office) {
        var anna = office.enrols();
        anna.waitsFor(Period.ofDays(20)).completes(CONSENT);
        Waits waits = Waits.of(port, office);
        String firstDays = "&fran=%s&till=%s"
                .formatted(office.today().minusDays(20), office.today().minusDays(11));
        String lastDays = "&fran=%s&till=%s".formatted(office.today().minusDays(10), office.today());

        JsonNode first = waits.step("samtycke", CONSENT, firstDays).path("now");
        JsonNode last = waits.step("samtycke", CONSENT, lastDays);

        assertThat(first.path("waitingDays").asInt()).isEqualTo(10);
        assertThat(first.path("openAtEnd").asInt()).isEqualTo(1);
        assertThat(first.path("estimate").path("median").path("atLeast").asInt())
                .isEqualTo(9);
        assertThat(last.path("now").path("waitingDays").asInt()).isEqualTo(10);
        assertThat(last.path("now").path("begun").asInt()).isZero();
        assertThat(last.path("now").path("estimate").path("median").path("days").asInt())
                .as("the wait of one who waited before the period began is not shorter for it")
                .isEqualTo(20);
        assertThat(last.path("previous").path("begun").asInt()).isEqualTo(1);
        assertThat(last.path("change").path("begun").asInt()).isEqualTo(-1);
        assertThat(last.path("change").path("median").isNull()).isTrue();
    }

    @Test
    void theHubIsNoWaitingBeforeItsDateNorBeforeNews(Office office) {
        var anna = office.onTheWay();
        anna.completes(
                HUB,
                with(STARTS_FRAGA, true).and(HUB_FOLLOW_UP_DATE, office.today().plusDays(40)));
        anna.waitsFor(Period.ofDays(7));
        Waits waits = Waits.of(port, office);

        JsonNode asleep = waits.step("rehabilitation-case", HUB);
        assertThat(asleep.path("isHub").asBoolean()).isTrue();
        assertThat(asleep.path("openNow").asInt()).isZero();
        assertThat(asleep.path("asleep").asInt()).isEqualTo(1);
        assertThat(asleep.path("oldestOpen").isNull()).isTrue();
        assertThat(asleep.path("now").path("waitingDays").asInt()).isZero();

        anna.completes("userTask_askQuestion").completes("userTask_answerQuestion");
        anna.waitsFor(Period.ofDays(5));
        JsonNode awake = waits.step("rehabilitation-case", HUB);
        assertThat(awake.path("openNow").asInt()).isEqualTo(1);
        assertThat(awake.path("asleep").asInt()).isZero();
        assertThat(awake.path("oldestOpen").asInt()).as("since the news").isEqualTo(5);
    }

    @Test
    void aCancelledStayIsKnownToHaveWaitedAtLeastUntilThen(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        anna.waitsFor(Period.ofDays(9)).submits("leave-insats");

        JsonNode call = Waits.of(port, office).step("avstamningsmote", "userTask_callMeeting");

        assertThat(call.path("openNow").asInt()).isZero();
        assertThat(call.path("now").path("cancelled").asInt()).isEqualTo(1);
        assertThat(call.path("now").path("ended").asInt()).isZero();
        assertThat(call.path("now").path("waitingDays").asInt()).isEqualTo(9);
        assertThat(call.path("now")
                        .path("estimate")
                        .path("median")
                        .path("atLeast")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void whoIsWaitedForIsReadFromTheCase(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN);
        anna.completes("userTask_recordWait", with(WAIT_PARTY, "vard"));
        anna.waitsFor(Period.ofDays(30)).completes("userTask_watchWait");
        var berit = office.onTheWay().chooses(STARTS_VANTAN);
        berit.completes("userTask_recordWait", with(WAIT_PARTY, "arbetsgivare")).waitsFor(Period.ofDays(3));
        Waits waits = Waits.of(port, office);

        JsonNode parties = waits.ask("parter?process=waiting-with-region").path("parties");

        assertThat(Waits.one(parties, "party", "vard")
                        .path("now")
                        .path("waitingDays")
                        .asInt())
                .isEqualTo(30);
        assertThat(Waits.one(parties, "party", "arbetsgivare").path("openNow").asInt())
                .isEqualTo(1);
        assertThat(parties.get(0).path("name").asText()).isEqualTo("vården");
        assertThat(waits.step("waiting-with-region", "userTask_watchWait")
                        .path("partyName")
                        .asText())
                .isEqualTo("olika");
    }

    @Test
    void mostWaitingComesFirst(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE, STARTS_REHABILITERING);
        anna.waitsFor(Period.ofDays(3)).completes("userTask_callMeeting");
        anna.waitsFor(Period.ofDays(40));

        JsonNode ranking = Waits.of(port, office).ask("rangordning?fran=2021-03-01");

        JsonNode first = ranking.path("steps").get(0);
        assertThat(first.path("activity").asText()).isEqualTo("userTask_planRehabilitation");
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("now").path("waitingDays").asInt()).isEqualTo(43);
        assertThat(first.path("pace").asText()).isEqualTo("over");
        assertThat(first.path("trend")).hasSize(12);
        assertThat(first.path("trend").get(11).path("month").asText()).isEqualTo("2021-04");
        assertThat(first.path("trend").get(10).path("waitingDays").asInt()
                        + first.path("trend").get(11).path("waitingDays").asInt())
                .isEqualTo(43);
        assertThat(ranking.path("totalWaitingDays").asInt())
                .isEqualTo(ranking.path("steps").findValues("now").stream()
                        .mapToInt(now -> now.path("waitingDays").asInt())
                        .sum());
    }

    @Test
    void handOversAreCountedFromStepToStep(Office office) {
        // The Region asks for consent, FK maps, plans and asks AF, which answers, and FK concludes.
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        anna.completes("userTask_requestGk")
                .completes("userTask_describeSituation")
                .completes("userTask_answerGk");

        JsonNode found = Waits.of(port, office).ask("organisationsbyten");

        assertThat(found.path("cases").asInt()).isEqualTo(1);
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("distribution")).hasSize(3);
        assertThat(Waits.one(found.path("between"), "from", "REGION")
                        .path("toName")
                        .asText())
                .isEqualTo("Försäkringskassan");
        assertThat(Waits.one(found.path("between"), "from", "FK").path("to").asText())
                .isEqualTo("AF");
    }

    @Test
    void whoWaitsIsListedByNumber(Office office) {
        var anna = office.enrols();
        anna.waitsFor(Period.ofDays(16));
        Waits waits = Waits.of(port, office);

        JsonNode waiting = waits.ask("vantande?process=samtycke&steg=" + CONSENT);

        assertThat(waiting.path("total").asInt()).isEqualTo(1);
        JsonNode row = waiting.path("waiting").get(0);
        assertThat(row.path("caseNumber").asText()).isEqualTo(anna.caseNumber().value());
        assertThat(row.path("days").asInt()).isEqualTo(16);
        assertThat(row.path("isBeyond").asBoolean()).isTrue();
        assertThat(row.path("dueOn").asText()).isEqualTo("2021-03-15");
        assertThat(row.path("unit").asText()).isEqualTo(office.insats().id() + "." + Office.UNIT);
        assertThat(row.path("instance").asText())
                .isEqualTo(anna.step("samtycke").getId());
    }

    @Test
    void oneUnitCanBeChosen(Office office) {
        office.enrols();
        office.enrols(Office.OTHER_UNIT, office.today().minusYears(2), "sjukfall_over_ett_ar");
        office.enrols(Office.OTHER_UNIT, office.today().minusYears(2), "sjukfall_over_ett_ar");
        Waits waits = Waits.of(port, office);
        String unit = "&enhet=" + office.insats().id() + ".";

        assertThat(waits.step("samtycke", CONSENT).path("openNow").asInt()).isEqualTo(3);
        assertThat(waits.step("samtycke", CONSENT, unit + Office.UNIT)
                        .path("openNow")
                        .asInt())
                .isEqualTo(1);
        assertThat(waits.step("samtycke", CONSENT, unit + Office.OTHER_UNIT)
                        .path("openNow")
                        .asInt())
                .isEqualTo(2);
        assertThat(waits.answer("steg?process=samtycke" + unit + "ingenstans").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsDerivedAnewIsWhatWasKept(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE, STARTS_VANTAN, STARTS_FRAGA);
        Waits waits = Waits.of(port, office);
        waits.ask("rangordning");
        anna.completes("userTask_recordWait", with(WAIT_PARTY, "af")).waitsFor(Period.ofDays(31));
        waits.ask("rangordning");
        anna.completes("userTask_askQuestion").completes("userTask_answerQuestion");
        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));
        waits.ask("rangordning");
        anna.submits("protect-identity");

        assertThat(rebuilt()).isEqualTo("{\"stopp\":0}");

        database.sql("update rehabvagen.stay set waits_from = waits_from - 1, left_on = null where case_number = ?")
                .param(anna.caseNumber().value())
                .update();
        assertThat(rebuilt()).isNotEqualTo("{\"stopp\":0}");
        assertThat(rebuilt()).isEqualTo("{\"stopp\":0}");
    }

    private String rebuilt() {
        Caller.Answer answer = Caller.program(port, "admin").send("POST", "/api/flaskhalsar/ombyggnad", null);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void notesAreTakenOnceAndAnswersKeepUp(Office office) {
        var anna = office.enrols();
        Waits waits = Waits.of(port, office);
        assertThat(waits.step("samtycke", CONSENT).path("openNow").asInt()).isEqualTo(1);
        assertThat(database.sql("select count(*) from rehabvagen.stay_news")
                        .query(Long.class)
                        .single())
                .isZero();

        anna.completes(CONSENT);

        assertThat(waits.step("samtycke", CONSENT).path("openNow").asInt()).isZero();
        assertThat(List.of(waits.step("sassam-mapping", "userTask_holdSassam")
                        .path("openNow")
                        .asInt()))
                .containsExactly(1);
    }
}
