package se.rehabvagen.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.document.Format;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;
import se.rehabvagen.vault.Persons;

@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTests {

    private static final String INSATS = "rapport-prov";
    private static final String REPORT = INSATS + ".lagesrapport.4.1";
    private static final String WRITE = "/rapporter/" + REPORT + "/skriv";
    private static final String FACTS = "/rapporter/uppgifter/" + INSATS;

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Persons persons;

    @Autowired
    private Reports reports;

    @BeforeAll
    void theLastHalfYearOfAProjectHasEnded() throws IOException {
        String description = new ClassPathResource("langa-sjukfall/insats.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"langa-sjukfall\"", "\"" + INSATS + "\"");
        assertThat(Caller.program(port, "admin")
                        .post("/api/insatser", description)
                        .status())
                .isEqualTo(201);
        jobs.createJobQuery().tenantIdIn(INSATS).timers().list().stream()
                .filter(job -> job.getDuedate().before(new java.util.Date()))
                .map(Job::getId)
                .forEach(jobs::executeJob);
    }

    @ParameterizedTest
    @ValueSource(strings = {"projektledare", "agare1", "agare2", "ordforande"})
    void whoLeadsOwnsOrChairsSeesTheReports(String user) {
        assertThat(as(user).get("/rapporter").body())
                .contains("Lägesrapport 4 av 4", "2021-11-01 – 2022-04-30", "Försenad", "Slutrapport");
        assertThat(as(user).get("/rapporter/" + REPORT).body())
                .contains("Det här ska skrivas", "Halvårets aktiviteter, mål för mål");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utredare1", "rehab-vc-ekbacken", "af1", "designer", "admin"})
    void nobodyElseDoes(String user) {
        assertThat(as(user).get("/rapporter").status()).isEqualTo(403);
        assertThat(as(user).get("/rapporter/" + REPORT).status()).isEqualTo(403);
        assertThat(as(user).get("/rapporter/siffror/" + INSATS).status()).isEqualTo(403);
    }

    @Test
    void anUnknownReportAndOneOfAnotherProjectAreTheSame() {
        assertThat(as("projektledare").get("/rapporter/ingen.lagesrapport.1.1").status())
                .isEqualTo(404);
        assertThat(as("projektledare").get("/rapporter/uppgifter/ingen").status())
                .isEqualTo(404);
    }

    @Test
    void ownersNeitherWriteNorSeeWhichCasesStandBehindAFigure() {
        assertThat(as("agare1").get(WRITE).status()).isEqualTo(403);
        assertThat(as("agare1")
                        .get("/rapporter/" + REPORT + "/arenden/deltagare")
                        .status())
                .isEqualTo(403);
        assertThat(as("projektledare")
                        .get("/rapporter/" + REPORT + "/arenden/deltagare")
                        .body())
                .contains("0 ärenden");
    }

    @Test
    void aHalfWrittenTextIsKeptAndTwoWritersLoseNothing() {
        Caller lead = as("projektledare");

        assertThat(saves(lead, Map.of("meetings", "Fyra möten.", "meetings.utgava", "0"))
                        .status())
                .isEqualTo(302);
        Answer late = saves(lead, Map.of("meetings", "Fem möten.", "meetings.utgava", "0"));

        assertThat(late.body()).contains("Någon annan har ändrat", "Fem möten.", "Fyra möten.");
        assertThat(saves(lead, Map.of("meetings", "Fyra eller fem möten.", "meetings.utgava", "1"))
                        .status())
                .isEqualTo(302);
        assertThat(lead.get(WRITE).body()).contains("Fyra eller fem möten.");
    }

    @Test
    void thePageSavesWhileSomebodyWrites() {
        Caller lead = as("projektledare");

        Answer first = keeps(lead, Map.of("belowPlanWhy", "Färre tack", "belowPlanWhy.utgava", "0"));
        Answer second = keeps(lead, Map.of("belowPlanWhy", "Färre tackade ja.", "belowPlanWhy.utgava", "1"));
        Answer late = keeps(lead, Map.of("belowPlanWhy", "Något annat.", "belowPlanWhy.utgava", "1"));

        assertThat(first.body()).contains("\"belowPlanWhy\":1", "\"fel\":{}");
        assertThat(second.body()).contains("\"belowPlanWhy\":2");
        assertThat(late.body()).contains("Någon annan har ändrat");
        assertThat(lead.get(WRITE).body()).contains("Färre tackade ja.");
    }

    private static Answer keeps(Caller lead, Map<String, String> texts) {
        Map<String, String> fields = new HashMap<>(texts);
        fields.put("_csrf", lead.formToken(WRITE));
        return lead.form(WRITE + "/utkast", fields);
    }

    @Test
    void aPersonalNumberIsNotKeptAndTheRestIs() {
        Caller lead = as("projektledare");

        Answer refused = saves(lead, Map.of("deviations", "Om 19960202-9846.", "comingActivities", "Vi fortsätter."));

        assertThat(refused.body()).contains("innehåller ett personnummer");
        assertThat(lead.get(WRITE).body()).contains("Vi fortsätter.").doesNotContain("19960202-9846");
    }

    @Test
    void whatSomebodyTypesIsNoPage() {
        Caller lead = as("projektledare");
        saves(lead, Map.of("implementation", "<script>alert(1)</script> {{insatsName}} ${7*7}"));

        assertThat(lead.get("/rapporter/" + REPORT).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${7*7}")
                .doesNotContain("<script>alert(1)");
        assertThat(lead.get(WRITE).body()).doesNotContain("<script>alert(1)");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDraftCanBeFetchedInEveryFormat(Format format) {
        for (String copy : new String[] {"internt", "finansiar"}) {
            Answer answer = as("agare2")
                    .get("/rapporter/%s/handling/%s/%s"
                            .formatted(REPORT, copy, format.name().toLowerCase()));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition").orElseThrow()).contains("utkast");
        }
        assertThat(as("agare2")
                        .get("/rapporter/" + REPORT + "/handling/annan/pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aReportThatIsNotSignedIsNotVerified() {
        Answer answer = as("ordforande").get("/api/rapporter/" + REPORT + "/verifiering");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("inte undertecknad");
    }

    @Test
    void theFactsOfTheInsatsAreCheckedAndVersioned() {
        Caller lead = as("projektledare");
        Map<String, String> facts = new HashMap<>(Map.of(
                "version",
                "0",
                "syfte",
                "Att hitta en väg.",
                "mal",
                "Alla har en plan.\nBättre samverkan.",
                "kvinnor",
                "300",
                "man",
                "två",
                "fran0",
                "2020-05-01",
                "till0",
                "2021-04-30",
                "beviljat0",
                "1 200 000",
                "utfall0",
                ""));

        assertThat(facts(lead, facts).body()).contains("Planerat antal män ska vara ett heltal", "Att hitta en väg.");
        facts.put("man", "200");
        assertThat(facts(lead, facts).status()).isEqualTo(302);
        assertThat(facts(lead, facts).body())
                .contains("Någon annan har ändrat uppgifterna")
                // Whoever has been told can save after all.
                .contains("name=\"version\" value=\"1\"");
        assertThat(lead.get(FACTS).body()).contains("Bättre samverkan.", "1200000", "value=\"1\"");
        assertThat(facts(as("agare1"), facts).status()).isEqualTo(403);
        assertThat(lead.get("/rapporter/" + REPORT).body()).contains("300");
    }

    @Test
    void whatNoDatabaseTakesIsLeftOutOfAText() {
        Caller lead = as("projektledare");

        assertThat(saves(lead, Map.of("deviations", "Inga\u000B av\u0000vik\u0007elser.", "deviations.utgava", "0"))
                        .status())
                .isEqualTo(302);

        assertThat(lead.get(WRITE).body()).contains("Inga\n avvikelser.");
    }

    @Test
    void whatCountsEventsHasNoListOfCasesInsteadOfAnEmptyOne() {
        Answer answer = as("projektledare").get("/rapporter/" + REPORT + "/arenden/avstamningsmoten");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Talet räknar inte personer");
    }

    @Test
    void whyAPageIsRefusedIsSaidOnIt() {
        assertThat(as("projektledare")
                        .get("/rapporter/" + REPORT + "/verifiering")
                        .body())
                .contains("Rapporten är inte undertecknad ännu.");
    }

    @Test
    void theFiguresOfAnyPeriodAreShown() {
        Caller owner = as("agare1");

        assertThat(owner.get("/rapporter/siffror/" + INSATS
                                + "?fran=2021-01-01&till=2021-06-30&enhet=vc-lovsta&kand=2021-07-01")
                        .body())
                .contains("2021-01-01 – 2021-06-30", "Över halvåren", "Deltagare");
        assertThat(owner.get("/rapporter/siffror/" + INSATS + "?fran=2021-06-30&till=2021-01-01")
                        .body())
                .contains("får inte ligga efter");
        assertThat(owner.get("/rapporter/siffror/" + INSATS + "?fran=snart").body())
                .contains("ska vara ett datum");
    }

    @Test
    void theNumberOfAProtectedCaseIsNotShown() {
        ShownCases shown = new ShownCases(persons);
        CaseNumber number = new CaseNumber("RAPPORT-1");
        persons.registerProtected(number, INSATS);
        ReportFile file = reports.find(REPORT).orElseThrow();

        assertThat(shown.numbers(file, List.of("RAPPORT-1", "RAPPORT-10")))
                .containsExactly("skyddat ärende", "RAPPORT-10");
    }

    @Test
    void eachRoleIsOfferedTheFilesThatItMayHave() {
        assertThat(as("projektledare").get("/underlag").body())
                .contains("uppfoljning-finsam.csv", "sus-underlag.csv", "handelselogg.xes", "handelselogg.ocel.json");
        assertThat(as("agare1").get("/underlag").body())
                .contains("uppfoljning-finsam.csv")
                .doesNotContain("sus-underlag.csv", "handelselogg");
        assertThat(as("utredare1").get("/underlag").body())
                .contains("sus-underlag.csv")
                .doesNotContain("uppfoljning-finsam.csv", "handelselogg");
        assertThat(as("rehab-vc-ekbacken").get("/underlag").status()).isEqualTo(403);
    }

    @Test
    void theTaskOpensWithTheFiguresAsTheyAreNow() {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(INSATS)
                .processDefinitionKey("lagesrapport")
                .singleResult();

        Answer answer = as("projektledare").get("/engine-rest/task/" + task.getId() + "/form-variables");

        assertThat(answer.body()).contains("\"type\":\"Json\"", "Deltagare").doesNotContain("report-figures:");
    }

    private Caller as(String user) {
        return Caller.browser(port, user);
    }

    private static Answer saves(Caller lead, Map<String, String> texts) {
        Map<String, String> fields = new HashMap<>(texts);
        fields.put("_csrf", lead.formToken(WRITE));
        return lead.form(WRITE, fields);
    }

    private static Answer facts(Caller caller, Map<String, String> facts) {
        Map<String, String> fields = new HashMap<>(facts);
        fields.put("_csrf", caller.formToken(FACTS));
        return caller.form(FACTS, fields);
    }
}
