package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.testing.Caller;

/** What each role finds on the start page: what waits for them, and where they do it. */
@PathTest
class StartPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Office office;
    private Rooms rooms;

    @BeforeEach
    void open(Office office) {
        this.office = office;
        this.rooms = new Rooms(office, port, database);
    }

    private String start(String user) {
        return rooms.of(user).read("/");
    }

    /** Somebody who holds the case and works nowhere else. */
    private String holder(Caseworker person) {
        String holder = office.works("egen", Role.FORSAKRINGSUTREDARE);
        person.submits("change-pair", with(NEW_INVESTIGATOR, holder));
        return holder;
    }

    @Test
    void aNoteThatIsSharedWaitsForThePairUntilItIsReadOrTheConsentEnds() {
        var anna = office.onTheWay();
        String coordinator = office.works("egen", Role.REHABKOORDINATOR);
        anna.submits("change-pair", with(NEW_COORDINATOR, coordinator));
        String unread = "Ny anteckning i ärende " + anna.caseNumber().value();
        StoryVisitor.of(port, office.whoIs(Role.FORSAKRINGSUTREDARE), anna.caseNumber())
                .shares("Vill prova halvtid.", "REGION", "halsa");

        assertThat(start(coordinator)).contains(unread);
        assertThat(start(office.whoIs(Role.FORSAKRINGSUTREDARE))).doesNotContain(unread);
        assertThat(start(office.works("kollega", Role.REHABKOORDINATOR))).doesNotContain(unread);

        StoryVisitor.of(port, coordinator, anna.caseNumber()).opensNew();
        assertThat(start(coordinator)).doesNotContain(unread);

        StoryVisitor.of(port, office.whoIs(Role.FORSAKRINGSUTREDARE), anna.caseNumber())
                .shares("Läkarintyget kom.", "REGION", "halsa");
        assertThat(start(coordinator)).contains(unread);
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));
        assertThat(start(coordinator)).doesNotContain(unread);
    }

    @Test
    void anInvestigatorSeesTasksStalledCasesAndPlans() {
        var anna = office.onTheWay()
                .chooses(STARTS_PLAN)
                .completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(60)));
        String holder = holder(anna);
        assertThat(start(holder)).doesNotContain("når sitt datum", "förfallit", "står stilla");

        anna.waitsFor(Period.ofDays(40));
        office.bean(CaseEvents.class).stalled(anna.caseNumber());
        assertThat(start(holder)).contains("1 plan når sitt datum inom 30 dagar", "1 ärende står stilla Brådskar");

        anna.waitsFor(Period.ofDays(25));
        assertThat(start(holder))
                .contains("1 plan för avslut har förfallit Brådskar", "uppgifter ligger hos dig", "Sök person")
                .doesNotContain("når sitt datum");
    }

    @Test
    void whatIsLateStandsFirst() {
        var anna = office.enrols();
        String coordinator = office.works("region", Role.REHABKOORDINATOR);
        anna.submits("change-pair", with(NEW_COORDINATOR, coordinator));
        assertThat(start(coordinator))
                .contains("1 uppgift ligger hos dig", "1 person har inte svarat om samtycke")
                .doesNotContain("Brådskar");

        anna.waitsFor(Period.ofDays(60));

        assertThat(start(coordinator)).containsSubsequence("1 uppgift hos dig är försenad", "1 uppgift ligger hos dig");
    }

    @Test
    void whatIsNobodysIsOfferedToTheRole() {
        String officer = office.works("af", Role.ARBETSFORMEDLARE);
        assertThat(start(officer)).contains("Inget väntar på dig just nu.", "Mina ärenden", "Sök person");

        office.onTheWay()
                .chooses(STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_requestGk")
                .completes("userTask_describeSituation");

        assertThat(start(officer)).contains("1 uppgift är ledig för den som tar den");
    }

    @Test
    void anotherUnitsWorkIsNotCounted() {
        office.onTheWay();
        String stranger = office.works("annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);

        assertThat(start(stranger)).contains("Inget väntar på dig just nu.");
    }

    @Test
    void whoOnlyDesignsModelsHasNothingWaiting() {
        String designer = office.insats().id() + "-designer";
        office.employs(designer, Role.PROCESSDESIGNER, Set.of());

        assertThat(start(designer))
                .contains("Inget väntar på dig just nu.", "Cockpit")
                .doesNotContain("Mina ärenden", "Sök person");
    }

    @Test
    void anAdministratorSeesWhatTheEngineCouldNotDoAndWhatIsReadIn() {
        assertThat(start("admin"))
                .contains("Gå vidare", "Användare")
                .doesNotContain("Mina ärenden", "står stilla", "driftfel", "Filer läses in");

        database.sql("""
                        insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, root_cause_incident_id_)
                        values ('start-1', 1, now(), 'failedJob', 'start-1'), ('start-2', 1, now(), 'failedJob', 'start-1')""").update();
        database.sql("""
                        insert into rehabvagen.intake
                            (insats, is_dry_run, status, requested_by, requested_at, row_count, done_count)
                        values (?, true, 'pagar', 'admin', now(), 50, 20)""").param(office.insats().id()).update();
        try {
            assertThat(start("admin")).contains("1 driftfel väntar på åtgärd", "20 av 50 rader är klara");
            assertThat(start(office.works("utredare", Role.FORSAKRINGSUTREDARE)))
                    .doesNotContain("driftfel", "Filer läses in");
        } finally {
            database.sql("delete from act_ru_incident where id_ like 'start-%'").update();
            database.sql("delete from rehabvagen.intake where insats = ?")
                    .param(office.insats().id())
                    .update();
        }
    }

    @Test
    void aReportWaitsForWhoeverHasToDoSomethingWithIt() {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        assertThat(reports(Role.PROJEKTLEDARE)).contains("Lägesrapport 2 av 4 ska skrivas. Inlämnad senast 2021-");
        assertThat(reports(Role.INSATSAGARE) + reports(Role.STYRGRUPPSORDFORANDE))
                .isEmpty();

        room.lays(ReportKind.LAGESRAPPORT);
        assertThat(reports(Role.PROJEKTLEDARE)).contains("granskas och skrivs under");
        assertThat(reports(Role.INSATSAGARE)).contains("väntar på din granskning eller underskrift");
        assertThat(reports(Role.STYRGRUPPSORDFORANDE)).isEmpty();

        room.reviews(2, "godkann");
        assertThat(reports(Role.INSATSAGARE)).isEmpty();
        assertThat(reports(Role.STYRGRUPPSORDFORANDE)).contains("väntar på din granskning eller underskrift");

        room.signs(ReportKind.LAGESRAPPORT);
        assertThat(reports(Role.PROJEKTLEDARE)).contains("Lägesrapport 2 av 4 ska lämnas in");

        project.completes("userTask_handInReport");
        assertThat(reports(Role.PROJEKTLEDARE)).isEmpty();
    }

    /** What the start page says of the reports of this office: its people work in others too. */
    private String reports(Role role) {
        Matcher report = Pattern.compile("<a href=\"/rapporter/%s\\.[^>]+>(.*?)</a>"
                        .formatted(office.insats().id()))
                .matcher(rooms.of(office.whoIs(role)).caller().get("/").body());
        return report.results()
                .map(found -> found.group(1).replaceAll("<[^>]+>", ""))
                .collect(Collectors.joining());
    }

    @Test
    void aUnitThatHasJoinedWaitsToBeEnrolled() {
        office.insats().units().forEach(office::staff);
        office.bean(InsatsProcess.class).registered(office.insats());
        var project = office.handling(office.insats().id());
        project.waitsFor(Period.ofDays(31));
        String enroller = office.works("inskrivare", Role.REHABKOORDINATOR, Office.PSYCHIATRY);
        office.engine()
                .getTaskService()
                .setAssignee(project.task("userTask_enrolUnit").getId(), enroller);

        assertThat(start(enroller)).contains("1 enhets sjukfall ska skrivas in, senast 2021-");
    }

    @Test
    void anAddressThatStaysLeadsToAListThatDoesNot() {
        office.onTheWay();
        Caller caller = rooms.of(office.whoIs(Role.FORSAKRINGSUTREDARE)).caller();

        assertThat(caller.get("/uppgifter/mina").header("Location"))
                .hasValueSatisfying(
                        address -> assertThat(address).contains("/camunda/app/tasklist/default/#/?filter="));
        assertThat(caller.get("/uppgifter/finns-inte").header("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/camunda/app/tasklist/default/"));
    }
}
