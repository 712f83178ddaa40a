package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseEvents;

/** Mina ärenden: whose cases stand there, how, and who is named. */
@PathTest
class CaseListTests {

    private static final String OWN_READING = "person Handläggning";

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

    private String list(String user, String which) {
        return rooms.of(user)
                .read("/arenden?enhet=%s.%s&%s".formatted(office.insats().id(), Office.UNIT, which));
    }

    private String mine(Role role) {
        return list(office.whoIs(role), "");
    }

    private String line(String list, Caseworker person) {
        String number = person.caseNumber().value();
        int start = list.indexOf(number + " ");
        assertThat(start).as(list).isNotNegative();
        int next = list.indexOf(office.insats().id().toUpperCase() + "-", start + number.length());
        return list.substring(start, next < 0 ? list.indexOf("Namnen hämtas") : next);
    }

    /** On the way, and the Region may be told of what is planned. */
    private Caseworker sharing() {
        return office.enrols()
                .completes("userTask_inhamtaSamtycke", with(SCOPE_PLANNING, true))
                .completes("userTask_holdSassam");
    }

    @Test
    void thePairFindsItsCasesWithNamesAndEachReadingIsLogged() {
        var anna = sharing();
        rooms.registers(anna, "Linnéa", "Nyström");

        for (Role role : List.of(Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR)) {
            assertThat(line(mine(role), anna)).contains("Linnéa Nyström", "Kartlagd, plan saknas");
            assertThat(rooms.log(anna.caseNumber(), office.whoIs(role))).containsExactly(OWN_READING);
        }
    }

    @Test
    void aColleagueSeesTheUnitsCasesButNoNames() {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        rooms.registers(anna, "Linnéa", "Nyström");

        assertThat(list(colleague, "vem=mina"))
                .contains("Inga ärenden")
                .doesNotContain(anna.caseNumber().value());
        assertThat(line(list(colleague, "vem=enhet"), anna))
                .contains("Inte ditt ärende", office.whoIs(Role.FORSAKRINGSUTREDARE))
                .doesNotContain("Nyström");
        assertThat(rooms.log(anna.caseNumber(), colleague)).isEmpty();
    }

    @Test
    void nobodySeesACaseOfAnotherUnit() {
        String stranger = office.works("annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);
        var anna = office.onTheWay();

        for (String which : List.of("vem=mina", "vem=enhet", "vem=enhet&visa=avslutade")) {
            assertThat(rooms.of(stranger).read("/arenden?" + which))
                    .doesNotContain(anna.caseNumber().value());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJEKTLEDARE", "INSATSAGARE", "STYRGRUPPSORDFORANDE"})
    void whoLeadsTheProjectHasNoCases(Role role) {
        assertThat(rooms.of(office.whoIs(role)).caller().get("/arenden").status())
                .isEqualTo(403);
    }

    @Test
    void theLineSaysHowTheCaseStands() {
        var anna = office.enrols();
        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna)).contains("Väntar på samtycke 2021-03-01");

        anna.completes("userTask_inhamtaSamtycke");
        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna)).contains("Kartläggs", "Dig sedan 2021-03-01");

        anna.completes("userTask_holdSassam")
                .chooses(STARTS_PLAN)
                .completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(60)));
        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna)).contains("Plan för avslut 2021-04-30");

        anna.waitsFor(Period.ofDays(62));
        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna)).contains("Planen förföll 2021-04-30 2021-05-01");
    }

    @Test
    void whatIsClosedStandsAmongTheClosed() {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        var bo = office.enrols();
        bo.submits("record-death");

        String closed = list(office.whoIs(Role.FORSAKRINGSUTREDARE), "visa=avslutade");

        assertThat(line(closed, anna)).contains("Avslutat 2021-03-01");
        assertThat(line(closed, bo)).contains("Avliden 2021-03-01");
        assertThat(mine(Role.FORSAKRINGSUTREDARE))
                .doesNotContain(anna.caseNumber().value());
    }

    @Test
    void theRegionIsToldOfThePlanUnderConsentAndNotAfterwards() {
        var anna = sharing();
        anna.chooses(STARTS_PLAN)
                .completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(60)));

        assertThat(line(mine(Role.REHABKOORDINATOR), anna))
                .contains("Plan för avslut 2021-04-30", "Försäkringskassan sedan");
        assertThat(handedOver(anna, "REGION")).containsExactly("plan-for-avslut {planDate,planWay} exchangeConsent");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));
        assertThat(line(mine(Role.REHABKOORDINATOR), anna))
                .contains("Inget utbyte med Försäkringskassan")
                .doesNotContain("Plan för", "2021-04-30", "sedan");
        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna)).contains("Plan för avslut 2021-04-30");
    }

    private List<String> handedOver(Caseworker person, String receiver) {
        return database.sql("""
                        select step || ' ' || facts::text || ' ' || ground from rehabvagen.vault_disclosure
                        where case_number = ? and to_organisation = ? and source is not null""")
                .params(person.caseNumber().value(), receiver)
                .query(String.class)
                .list();
    }

    @Test
    void aConsentThatRanOutTellsNothingFromTheDayAfter() {
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(30)).and(SCOPE_PLANNING, true))
                .completes("userTask_holdSassam");
        assertThat(line(mine(Role.REHABKOORDINATOR), anna)).contains("Kartlagd, plan saknas");

        anna.waitsFor(Period.ofDays(31));

        assertThat(line(mine(Role.REHABKOORDINATOR), anna)).contains("Inget utbyte med Försäkringskassan");
    }

    @Test
    void afSeesWhatItHasAConsentForAndWorksWith() {
        String officer = office.whoIs(Role.ARBETSFORMEDLARE);
        var anna = office.onTheWay();
        var bo = office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej"));
        var cecilia = office.enrols();
        assertThat(line(list(officer, "vem=enhet"), anna)).contains("Inget pågår just nu");
        assertThat(list(officer, "")).doesNotContain(anna.caseNumber().value() + " ");

        anna.chooses(STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_requestGk")
                .completes("userTask_describeSituation");

        String list = list(officer, "");
        assertThat(line(list, anna)).contains("Gemensam kartläggning begärd", "Arbetsförmedlingen sedan");
        assertThat(list)
                .doesNotContain(
                        bo.caseNumber().value() + " ", cecilia.caseNumber().value() + " ");
    }

    @Test
    void aProtectedPersonIsThePairsAloneAndHasNoName() {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        rooms.registers(anna, "Linnéa", "Nyström");
        anna.submits("protect-identity");

        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna))
                .contains("Skyddade personuppgifter")
                .doesNotContain("Nyström");
        assertThat(list(colleague, "vem=enhet"))
                .doesNotContain(anna.caseNumber().value());
        assertThat(rooms.log(anna.caseNumber(), office.whoIs(Role.FORSAKRINGSUTREDARE)))
                .isEmpty();
    }

    @Test
    void whoRefusedIsErasedAndStaysAsANumber() {
        var anna = office.enrols();
        rooms.registers(anna, "Linnéa", "Nyström");
        anna.completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));
        anna.waitsFor(Period.ofDays(31));

        assertThat(line(list(office.whoIs(Role.REHABKOORDINATOR), "visa=avslutade"), anna))
                .contains("Uppgifterna är gallrade", "Nekade samtycke 2021-03-01");
    }

    @Test
    void whoStandsInHasTheCasesAsTheirOwn() {
        String away = office.works("borta", Role.FORSAKRINGSUTREDARE);
        String substitute = office.works("vikarie", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        rooms.registers(anna, "Linnéa", "Nyström");
        anna.submits("change-pair", with(NEW_INVESTIGATOR, away));

        var absence = office.submits(
                away,
                "substitute",
                with(ABSENT_USER, away)
                        .and(SUBSTITUTE_USER, substitute)
                        .and(SUBSTITUTE_FROM, office.today())
                        .and(SUBSTITUTE_UNTIL, office.today().plusDays(7)));
        office.waitsFor(Period.ofDays(1), absence);

        assertThat(line(list(substitute, ""), anna)).contains("Linnéa Nyström", "Du ersätter " + away);
        assertThat(line(list(away, ""), anna)).contains("Linnéa Nyström", substitute + " ersätter dig");
    }

    @Test
    void whatStandsStillIsMarkedAndCanBePickedOut() {
        var anna = office.onTheWay();
        var bo = office.onTheWay();
        office.bean(CaseEvents.class).stalled(anna.caseNumber());

        String stalled = list(office.whoIs(Role.FORSAKRINGSUTREDARE), "stilla=ja");

        assertThat(line(stalled, anna)).contains("Står stilla");
        assertThat(stalled).doesNotContain(bo.caseNumber().value());
        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), bo)).doesNotContain("Står stilla");
    }

    @Test
    void namesAreReadOnlyOnThePageThatIsShown() {
        List<Caseworker> people =
                IntStream.range(0, 27).mapToObj(i -> office.enrols()).toList();
        people.forEach(person -> rooms.registers(person, "Anna", "Berg"));
        var last = people.get(26);

        String first = list(office.whoIs(Role.FORSAKRINGSUTREDARE), "");
        assertThat(first)
                .contains("27 ärenden, sida 1 av 2", "Nästa sida")
                .doesNotContain(last.caseNumber().value());
        assertThat(rooms.log(last.caseNumber(), office.whoIs(Role.FORSAKRINGSUTREDARE)))
                .isEmpty();

        assertThat(list(office.whoIs(Role.FORSAKRINGSUTREDARE), "sida=2"))
                .contains("sida 2 av 2", last.caseNumber().value());
        assertThat(rooms.log(last.caseNumber(), office.whoIs(Role.FORSAKRINGSUTREDARE)))
                .containsExactly(OWN_READING);
        assertThat(list(office.whoIs(Role.FORSAKRINGSUTREDARE), "ordna=-nummer")
                        .indexOf(last.caseNumber().value()))
                .isPositive();
    }

    @Test
    void phaseAndUnitPickOut() {
        var anna = office.enrols();
        var bo = office.onTheWay();

        String waiting = list(office.whoIs(Role.FORSAKRINGSUTREDARE), "lage=samtycke");

        assertThat(waiting)
                .contains(anna.caseNumber().value())
                .doesNotContain(bo.caseNumber().value());
        assertThat(rooms.of(office.whoIs(Role.FORSAKRINGSUTREDARE))
                        .read("/arenden?enhet=%s.%s".formatted(office.insats().id(), Office.OTHER_UNIT)))
                .doesNotContain(anna.caseNumber().value());
    }

    @Test
    void aCorrectedMilestoneChangesTheLine() {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        anna.submits("resume-case", with(RESUME_REASON, "felaktigt_avslut"));

        assertThat(line(mine(Role.FORSAKRINGSUTREDARE), anna)).contains("Kartlagd, plan saknas");
    }
}
