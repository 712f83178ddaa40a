package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.process.CaseVariables.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;

/** Who is told where cases wait, and of whose. */
@PathTest
class WaitsAccessTests {

    private static final List<String> ALL = List.of(
            "urval",
            "steg?process=samtycke",
            "rangordning",
            "parter",
            "organisationsbyten",
            "upprepningar",
            "stillastaende",
            "vantande",
            "oversikt",
            "export.csv",
            "export.xlsx",
            "instanser/ingen");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "FORSAKRINGSUTREDARE",
                "REHABKOORDINATOR",
                "ARBETSFORMEDLARE",
                "INSATSAGARE",
                "STYRGRUPPSORDFORANDE"
            })
    void caseworkersAndOwnersAreRefusedInSwedish(Role role, Office office) {
        Waits waits = Waits.of(port, office).as(office.whoIs(role));

        for (String path : ALL) {
            Caller.Answer answer = waits.answer(path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).contains("Din roll får inte göra det här.");
        }
    }

    @Test
    void withoutALoginNobodyIsTold() {
        for (String path : ALL) {
            assertThat(Caller.stranger(port).get("/api/flaskhalsar/" + path).status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void aProjectLeadSeesTheOwnInsatsAndNoOther(Office office) {
        office.enrols();
        String other = office.insats().id() + "-annan-ledare";
        office.employs(other, Role.PROJEKTLEDARE, Set.of("nagon-annanstans"));
        Waits waits = Waits.of(port, office);

        assertThat(waits.step("samtycke", "userTask_inhamtaSamtycke")
                        .path("openNow")
                        .asInt())
                .isEqualTo(1);
        Caller.Answer refused = waits.as(other).answer("steg?process=samtycke");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).contains("Insatsen finns inte.");
        assertThat(waits.as(other)
                        .answer("rangordning?enhet=" + office.insats().id() + "." + Office.UNIT)
                        .status())
                .isEqualTo(404);
        Caller stranger = Caller.program(port, other);
        assertThat(Waits.json(stranger.get("/api/flaskhalsar/steg?process=samtycke")
                                .body())
                        .path("steps")
                        .get(0)
                        .path("openNow")
                        .asInt())
                .as("without naming one: nothing of others")
                .isZero();
        assertThat(Waits.json(stranger.get("/api/flaskhalsar/organisationsbyten")
                                .body())
                        .path("cases")
                        .asInt())
                .isZero();
        assertThat(Waits.json(stranger.get("/api/flaskhalsar/vantande").body())
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(Waits.json(stranger.get("/api/flaskhalsar/oversikt").body()).path("insatser"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "designer"})
    void whoAdministersOrDesignsSeesFiguresAndNoCase(String user, Office office) {
        var anna = office.enrols();
        anna.waitsFor(Period.ofDays(120));
        Waits waits = Waits.of(port, office).as(user);

        assertThat(waits.ask("urval").path("showsCases").asBoolean()).isFalse();
        assertThat(waits.ask("urval").path("showsHistory").asBoolean()).isEqualTo(user.equals("admin"));
        assertThat(waits.step("samtycke", "userTask_inhamtaSamtycke")
                        .path("openNow")
                        .asInt())
                .isEqualTo(1);
        assertThat(waits.answer("vantande").status()).isEqualTo(403);
        for (String path : List.of("stillastaende", "oversikt", "export.csv", "rangordning")) {
            assertThat(waits.answer(path).body())
                    .as(path)
                    .doesNotContain(anna.caseNumber().value());
        }
        JsonNode still = waits.ask("stillastaende");
        assertThat(still.path("total").asInt()).isEqualTo(1);
        assertThat(still.path("cases").get(0).path("instance").isNull()).isTrue();
        Waits lead = Waits.of(port, office);
        assertThat(lead.ask("urval").path("showsHistory").asBoolean()).isTrue();
        assertThat(lead.ask("stillastaende")
                        .path("cases")
                        .get(0)
                        .path("instance")
                        .asText())
                .isEqualTo(anna.instance().getId());
    }

    @Test
    void theDesignerSeesNoCourseOfACase(Office office) {
        String instance = office.enrols().instance().getId();

        assertThat(Waits.of(port, office)
                        .as("designer")
                        .answer("instanser/" + instance)
                        .status())
                .isEqualTo(403);
        assertThat(Waits.of(port, office)
                        .as("admin")
                        .ask("instanser/" + instance)
                        .path("caseNumber")
                        .isNull())
                .isTrue();
    }

    @Test
    void aProtectedCaseCountsAtItsUnitAndIsNeverNamed(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        office.bean(Persons.class)
                .register(anna.caseNumber(), office.insats().id(), new PersonDetails(null, "Anna", "Prov", null));
        String before = anna.step("avstamningsmote").getId();
        String number = anna.caseNumber().value();
        Waits waits = Waits.of(port, office);
        assertThat(waits.answer("vantande").body()).contains(number);
        anna.submits("protect-identity");
        anna.waitsFor(Period.ofDays(100));

        JsonNode hub = waits.step(
                "rehabilitation-case",
                "userTask_planNextStep",
                "&enhet=" + office.insats().id() + "." + Office.UNIT);
        assertThat(hub.path("openNow").asInt()).isEqualTo(1);
        JsonNode waiting = waits.ask("vantande?steg=userTask_planNextStep");
        assertThat(waiting.path("total").asInt()).isEqualTo(1);
        assertThat(waiting.path("waiting").get(0).path("isProtected").asBoolean())
                .isTrue();
        assertThat(waiting.path("waiting").get(0).path("caseNumber").isNull()).isTrue();
        assertThat(waiting.path("waiting").get(0).path("instance").isNull()).isTrue();
        JsonNode still = waits.ask("stillastaende");
        assertThat(still.path("protected").asInt()).isEqualTo(1);
        assertThat(still.path("cases").get(0).path("instance").isNull()).isTrue();
        assertThat(still.path("cases").get(0).path("unit").asText())
                .isEqualTo(office.insats().id() + "." + Office.UNIT);
        for (String path : List.of(
                "vantande", "stillastaende", "oversikt", "rangordning", "parter", "organisationsbyten", "export.csv")) {
            assertThat(waits.answer(path).body()).as(path).doesNotContain(number, "Prov");
        }
        for (String instance : List.of(before, anna.instance().getId())) {
            assertThat(waits.answer("instanser/" + instance).status())
                    .as("also what was done before the wall was built")
                    .isEqualTo(404);
        }
    }

    @Test
    void aProcessInWhichNobodyWaitsIsToldWithoutSteps(Office office) {
        Waits waits = Waits.of(port, office);

        JsonNode heat = waits.ask("steg?process=anteckna-aktivitet");
        assertThat(heat.path("processName").asText()).isEqualTo("Anteckna aktivitet");
        assertThat(heat.path("steps")).isEmpty();
        assertThat(waits.ask("rangordning?process=anteckna-aktivitet").path("steps"))
                .isEmpty();
        assertThat(waits.ask("urval").path("processes").findValuesAsText("key"))
                .as("nor is it offered among those where one waits")
                .contains("samtycke")
                .doesNotContain("anteckna-aktivitet");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAWayOut(Office office) {
        Waits waits = Waits.of(port, office);

        assertThat(waits.answer("rangordning?fran=2021-13-01").body()).contains("finns inte i kalendern");
        assertThat(waits.answer("rangordning?till=i-gar").body()).contains("ÅÅÅÅ-MM-DD");
        assertThat(waits.answer("rangordning?fran=2021-02-01&till=2021-01-01").status())
                .isEqualTo(400);
        assertThat(waits.answer("steg").body()).contains("Ange ”process”");
        assertThat(waits.answer("steg?process=ingen-alls").status()).isEqualTo(404);
        assertThat(waits.answer("steg?process=samtycke&version=99").status()).isEqualTo(400);
        assertThat(waits.answer("rangordning?version=1").status()).isEqualTo(400);
        assertThat(waits.answer("vantande?sida=-1").status()).isEqualTo(400);
        assertThat(waits.answer("rangordning?till=2999-01-01").status())
                .as("a day to come is today")
                .isEqualTo(200);
    }
}
