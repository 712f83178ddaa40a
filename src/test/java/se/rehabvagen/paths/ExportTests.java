package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.EventLogSchemas;

/** What leaves the system as files, and to whom. */
@PathTest
class ExportTests {

    private static final String PERSON = "19960202-9846";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Insatser insatser;

    @Test
    void theEventLogTellsWhatHappenedAndToNobody(Office office) {
        var anna = registered(office, true);
        mapsTogether(anna);
        office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));

        String xes = body(office, lead(office), "handelselogg.xes");

        EventLogSchemas.assertValidXes(xes);
        assertThat(xes.split("<trace>")).as("only who takes part").hasSize(2);
        assertThat(xes)
                .contains(
                        attribute("concept:name", anna.caseNumber().value()),
                        attribute("enhet", Office.UNIT),
                        attribute("concept:name", "Begär gemensam kartläggning"),
                        attribute("concept:name", "Gemensam kartläggning"),
                        attribute("concept:name", "Gemensam kartläggning begärd"),
                        attribute("org:resource", "Arbetsförmedlingen"),
                        attribute("lifecycle:transition", "start"),
                        "2021-03-01T09:")
                .doesNotContain("utredare", "rehab-vc", "Nyström", "9846", "userTask", "aktiva_insatser");
    }

    @Test
    void theSameIsToldAsObjects(Office office) {
        var anna = registered(office, true);
        mapsTogether(anna);

        String ocel = body(office, lead(office), "handelselogg.ocel.json");

        EventLogSchemas.assertValidOcel(ocel);
        assertThat(ocel)
                .contains(
                        "{\"objectId\":\"" + anna.caseNumber() + "\",\"qualifier\":\"ärende\"}",
                        "{\"objectId\":\"organisation:AF\",\"qualifier\":\"utförs av\"}",
                        "{\"objectId\":\"enhet:vc-ekbacken\",\"qualifier\":\"hör hemma på\"}",
                        "\"type\":\"Dokumentera slutsatsen\"")
                .doesNotContain("utredare", "rehab-vc", "Nyström", "9846", "userTask");
    }

    @Test
    void aProtectedCaseHasNeitherNumberNorUnitInALog(Office office) {
        var anna = registered(office, true);
        anna.submits("protect-identity");

        String xes = body(office, lead(office), "handelselogg.xes");
        String ocel = body(office, lead(office), "handelselogg.ocel.json");

        EventLogSchemas.assertValidXes(xes);
        EventLogSchemas.assertValidOcel(ocel);
        assertThat(List.of(xes, ocel))
                .allSatisfy(log -> assertThat(log)
                        .contains("skyddat-1", "SASSAM-kartläggning genomförd")
                        .doesNotContain(anna.caseNumber().value(), "vc-ekbacken"));
    }

    @Test
    void whoRegistersInSusGetsThePersonAndIsLogged(Office office) {
        var anna = registered(office, true);
        mapsTogether(anna);
        String investigator = office.whoIs(Role.FORSAKRINGSUTREDARE);

        String rows = body(office, investigator, "sus-underlag.csv");

        assertThat(rows.lines().skip(1))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row)
                        .startsWith(anna.caseNumber() + ";" + PERSON)
                        .endsWith("kommun, af_kontor, fk_kontor"));
        assertThat(rows).contains("Försäkringskassan;;Begäran om gemensam kartläggning;2021-03-01");
        assertThat(readsOf(anna)).containsExactly(investigator + " Registrering i SUS");
    }

    @Test
    void theProjectLeadGetsNoPerson(Office office) {
        var anna = registered(office, true);
        mapsTogether(anna);

        String rows = body(office, lead(office), "sus-underlag.csv");

        assertThat(rows).contains(anna.caseNumber() + ";;").doesNotContain("9846");
        assertThat(readsOf(anna)).isEmpty();
    }

    @Test
    void whoDidNotConsentToSusIsAYearAndASex(Office office) {
        var anna = registered(office, false);
        mapsTogether(anna);

        for (String reader : List.of(office.whoIs(Role.FORSAKRINGSUTREDARE), lead(office))) {
            assertThat(body(office, reader, "sus-underlag.csv").lines().skip(1))
                    .containsExactly(";;;;;;;;;2021;Kvinna;1;");
        }
        assertThat(readsOf(anna)).isEmpty();
    }

    @Test
    void whoIsProtectedCountsForThePairAlone(Office office) {
        var anna = registered(office, true);
        mapsTogether(anna);
        String colleague = office.works("sus-kollega", Role.FORSAKRINGSUTREDARE);
        anna.submits("protect-identity");

        assertThat(body(office, office.whoIs(Role.FORSAKRINGSUTREDARE), "sus-underlag.csv")
                        .lines()
                        .skip(1))
                .containsExactly(";;;;;;;;;2021;Kvinna;1;");
        assertThat(body(office, colleague, "sus-underlag.csv").lines()).hasSize(1);
    }

    @Test
    void anotherUnitsInvestigatorSeesNothingOfTheCase(Office office) {
        var anna = registered(office, true);
        mapsTogether(anna);
        String other = office.works("annan-enhet", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);

        assertThat(body(office, other, "sus-underlag.csv").lines()).hasSize(1);
        assertThat(readsOf(anna)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uppfoljning-finsam.csv", "sus-underlag.csv", "handelselogg.xes", "handelselogg.ocel.json"})
    void nothingIsHandedToWhomItIsNotMeantFor(String file, Office office) {
        accounts.ensureTenant("annan-insats.vc", "Annan enhet");
        accounts.ensure("frammande-ledare", "Frank Ledare", Role.PROJEKTLEDARE, Set.of("annan-insats.vc"));
        accounts.ensure("frammande-utredare", "Frida Utredare", Role.FORSAKRINGSUTREDARE, Set.of("annan-insats.vc"));
        boolean isAggregate = file.startsWith("uppfoljning");

        assertThat(answer(office, "frammande-ledare", file).status()).isEqualTo(404);
        assertThat(answer(office, "frammande-utredare", file).status()).isEqualTo(file.startsWith("sus") ? 404 : 403);
        assertThat(answer(office, office.works("agare", Role.INSATSAGARE), file).status())
                .isEqualTo(isAggregate ? 200 : 403);
        assertThat(answer(office, office.works("ordforande", Role.STYRGRUPPSORDFORANDE), file)
                        .status())
                .isEqualTo(isAggregate ? 200 : 403);
        assertThat(answer(office, office.works("samordnare", Role.REHABKOORDINATOR), file)
                        .status())
                .isEqualTo(403);
        assertThat(answer(office, "admin", file).status()).isEqualTo(403);
        assertThat(Caller.stranger(port).get(path(office, file)).status()).isEqualTo(401);
    }

    @Test
    void finsamGetsNumbersBySexForEachHalfYear(Office office) throws IOException {
        registered(office, true);
        registers(office, "=1+1", 30, 20);

        Caller.Answer answer = answer(office, lead(office), "uppfoljning-finsam.csv");

        assertThat(answer.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).hasValue("attachment; filename=\"uppfoljning-finsam.csv\"");
        assertThat(answer.body())
                .isEqualTo("\uFEFF"
                        + String.join(
                                "\r\n",
                                "insats;period;fran;till;kvinnor;man;nya_kvinnor;nya_man;planerat_kvinnor;planerat_man",
                                "'=1+1;Halvår 1;2020-05-01;2020-10-31;0;0;0;0;30;20",
                                "'=1+1;Halvår 2;2020-11-01;2021-03-01;1;0;1;0;30;20",
                                "'=1+1;Hela insatsen;2020-05-01;2021-03-01;1;0;1;0;30;20",
                                ""));
    }

    /** A person whom the vault knows has said yes to the exchange, and yes or no to SUS; the mapping is done. */
    private Caseworker registered(Office office, boolean consentsToSus) {
        var anna = office.enrols();
        office.registers(anna);
        return anna.completes("userTask_inhamtaSamtycke", with(CONSENT_SUS_ANSWER, consentsToSus ? "ja" : "nej"))
                .completes("userTask_holdSassam");
    }

    private static void mapsTogether(Caseworker person) {
        person.chooses(STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_requestGk", with(GK_REQUESTED_BY, "fk"))
                .completes("userTask_describeSituation")
                .completes("userTask_answerGk", with(GK_ANSWER, "accepterad"))
                .completes("userTask_firstMeeting")
                .completes("userTask_concludeGk", with(GK_OUTCOME, "aktiva_insatser"));
    }

    /** The project gets another name and a plan of how many shall take part. */
    private void registers(Office office, String name, int women, int men) throws IOException {
        String id = office.insats().id();
        ObjectNode description = (ObjectNode)
                new ObjectMapper().readTree(insatser.description(id).orElseThrow());
        description
                .put("namn", name)
                .putObject("planerat_antal")
                .put("kvinnor", women)
                .put("man", men);
        insatser.save(id, description.toString(), new EngineClock().instant());
    }

    private List<String> readsOf(Caseworker person) {
        return database.sql("select user_id || ' ' || reason from rehabvagen.vault_access where case_number = ?")
                .param(person.caseNumber().value())
                .query(String.class)
                .list();
    }

    private static String lead(Office office) {
        return office.insats().staff().projectLead();
    }

    private String body(Office office, String user, String file) {
        Caller.Answer answer = answer(office, user, file);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Caller.Answer answer(Office office, String user, String file) {
        return Caller.program(port, user).get(path(office, file));
    }

    private static String path(Office office, String file) {
        return "/api/insatser/" + office.insats().id() + "/export/" + file;
    }

    private static String attribute(String key, String value) {
        return "<string key=\"%s\" value=\"%s\"/>".formatted(key, value);
    }
}
