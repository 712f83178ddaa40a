package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseEvents;

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
    void anAdministratorSeesWhatTheEngineCouldNotDo() {
        office.onTheWay();
        String page = start("admin");

        assertThat(page).contains("Gå vidare", "Användare").doesNotContain("Mina ärenden", "ärende står stilla");
    }
}
