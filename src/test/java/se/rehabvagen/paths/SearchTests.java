package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.vault.Persons;

/** Sök person: who is found by whom, what is shown of them, and what stands in the log. */
@PathTest
class SearchTests {

    private static final String NUMBER = "199602029846";
    private static final String NOBODY = "Ingen träff bland de ärenden som du får öppna.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Office office;
    private Rooms rooms;

    /** Somebody of the unit who holds none of its cases, and works nowhere else. */
    private String colleague;

    private Caseworker anna;

    @BeforeEach
    void open(Office office) {
        this.office = office;
        this.rooms = new Rooms(office, port, database);
        this.colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        this.anna = office.onTheWay();
        rooms.registers(anna, "Linnéa Maria", "Nyström-Åberg", NUMBER);
    }

    /** Somebody who holds the case and works nowhere else. */
    private String holder() {
        String holder = office.works("egen", Role.FORSAKRINGSUTREDARE);
        anna.submits("change-pair", with(NEW_INVESTIGATOR, holder));
        return holder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19960202-9846",
                "960202-9846",
                "9602029846",
                "1996-02-02-9846",
                " 19960202 9846 ",
                "960202–9846",
                "linnea",
                "NYS",
                "åberg lin",
                "Nyström-Åberg, Linnéa",
                "aberg maria"
            })
    void onesOwnCaseIsFoundByNumberAndByName(String typed) {
        String holder = holder();

        assertThat(rooms.of(holder).finds(typed))
                .contains("1 träff", anna.caseNumber().value(), "Linnéa Maria Nyström-Åberg", "1996", "Vårdcentralen")
                .doesNotContain("0202");
        assertThat(rooms.log(anna.caseNumber(), holder)).containsExactly("person Sökning");
    }

    @Test
    void whoWritesTooLittleIsToldSo() {
        assertThat(rooms.of(holder()).finds("ny li")).contains("Skriv minst tre bokstäver");
    }

    @Test
    void aCaseNumberIsFoundInLargeAndSmallLetters() {
        String holder = holder();
        String small = anna.caseNumber().value().toLowerCase(Locale.ROOT);

        assertThat(rooms.of(holder).finds(small))
                .contains("1 träff", anna.caseNumber().value());
        assertThat(rooms.of(holder).finds(small.substring(0, small.length() - 1)))
                .contains(NOBODY);
    }

    @Test
    void aColleaguesCaseIsFoundWithoutNameAndThatIsLogged() {
        String page = rooms.of(colleague).finds("nyström");

        assertThat(page)
                .contains("1 träff", anna.caseNumber().value(), "Inte ditt ärende", "Ange skäl")
                .doesNotContain("Linnéa", "Nyström", "1996");
        assertThat(rooms.log(anna.caseNumber(), colleague)).containsExactly("found Sökning");
    }

    @Test
    void whoSaysWhySeesAColleaguesCaseForTheDayAndTheReasonStandsInTheLog() {
        Rooms.Screen screen = rooms.of(colleague);
        String reasons = "/arenden/" + anna.caseNumber() + "/skal";
        screen.finds("nyström");

        assertThat(screen.read(reasons))
                .contains("Varför behöver du se ärendet?", "Ersätter kollega", "Fråga från individen", "Annat")
                .doesNotContain("Nyström");
        Caller.Answer opened =
                screen.submit(reasons, reasons, Map.of("skal", "OTHER", "egna", "Ringde om tiden i morgon"));

        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.header("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/arenden/" + anna.caseNumber()));
        assertThat(screen.read("/sok")).contains("Linnéa Maria Nyström-Åberg", "1996");
        assertThat(rooms.log(anna.caseNumber(), colleague))
                .containsExactly(
                        "found Sökning",
                        "ground Annat: Ringde om tiden i morgon",
                        "person Annat: Ringde om tiden i morgon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OTHER", "CASEWORK"})
    void withoutAReasonNothingIsOpened(String reason) {
        Rooms.Screen screen = rooms.of(colleague);
        String reasons = "/arenden/" + anna.caseNumber() + "/skal";

        Caller.Answer refused = screen.submit(reasons, reasons, Map.of("skal", reason, "egna", ""));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("Nyström");
        assertThat(rooms.log(anna.caseNumber(), colleague)).isEmpty();
    }

    @Test
    void aReasonHoldsNoPersonalNumber() {
        Rooms.Screen screen = rooms.of(colleague);
        String reasons = "/arenden/" + anna.caseNumber() + "/skal";

        Caller.Answer refused =
                screen.submit(reasons, reasons, Map.of("skal", "OTHER", "egna", "Det gällde 19960202-9846"));

        assertThat(refused.body()).contains("Skälet får inte innehålla något personnummer.");
        assertThat(rooms.log(anna.caseNumber(), colleague)).isEmpty();
    }

    @Test
    void whoHoldsTheCaseNeedsNoReason() {
        Caller.Answer answer = rooms.of(holder()).caller().get("/arenden/" + anna.caseNumber() + "/skal");

        assertThat(answer.status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19960202-9846", "nyström", "linnea maria", "NUMBER"})
    void whomAnotherUnitHasIsAsUnknownAsNobody(String typed) {
        String stranger = office.works("annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);
        Rooms.Screen screen = rooms.of(stranger);
        String known = typed.equals("NUMBER") ? anna.caseNumber().value() : typed;
        String unknown = typed.equals("NUMBER") ? "FINNS-INTE-1" : typed.contains("-") ? "19900101-9802" : "qqqq";

        assertThat(screen.finds(known)).isEqualTo(screen.finds(unknown)).contains(NOBODY);
        assertThat(rooms.log(anna.caseNumber(), stranger)).isEmpty();
    }

    @Test
    void theReasonPageOfAnotherUnitsCaseIsThatOfNone() {
        String stranger = office.works("annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);
        Caller caller = rooms.of(stranger).caller();

        Caller.Answer theirs = caller.get("/arenden/" + anna.caseNumber() + "/skal");
        Caller.Answer none = caller.get("/arenden/FINNS-INTE-1/skal");

        assertThat(theirs.status()).isEqualTo(none.status()).isEqualTo(404);
        assertThat(theirs.body()).contains("Ärendet finns inte eller hör till en annan enhet.");
    }

    @Test
    void theProtectedAndTheErasedAreFoundByNoName() {
        String holder = holder();
        anna.submits("protect-identity");
        var bo = office.enrols();
        rooms.registers(bo, "Bo", "Ek");
        bo.completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej")).waitsFor(Period.ofDays(31));

        assertThat(rooms.of(holder).finds("nyström")).contains(NOBODY);
        assertThat(rooms.of(holder).finds("19960202-9846")).contains(NOBODY);
        assertThat(rooms.of(colleague).finds(anna.caseNumber().value())).contains(NOBODY);
        assertThat(rooms.of(holder).finds(anna.caseNumber().value()))
                .contains("1 träff", "skyddade")
                .doesNotContain("Nyström");
        assertThat(rooms.of(colleague).finds("bo ek")).contains(NOBODY);
    }

    @Test
    void beforeTheAnswerInPsychiatryFkFindsNobody() {
        String investigator = office.works("psyk", Role.FORSAKRINGSUTREDARE, Office.PSYCHIATRY);
        var cecilia = office.enrols(Office.PSYCHIATRY, office.today().minusMonths(3), "behov");
        rooms.registers(cecilia, "Cecilia", "Ström");

        assertThat(rooms.of(investigator).finds("cecilia")).contains(NOBODY);
        cecilia.completes("userTask_inhamtaSamtycke");
        assertThat(rooms.of(investigator).finds("cecilia")).contains("1 träff");
    }

    @Test
    void afFindsWhomItHasAConsentForAndNeedsNoReasonWhereItHasATask() {
        String officer = office.works("af", Role.ARBETSFORMEDLARE);
        var bo = office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej"));
        rooms.registers(bo, "Bo", "Ek");

        assertThat(rooms.of(officer).finds("nyström"))
                .contains("1 träff", "Ange skäl")
                .doesNotContain("Linnéa");
        anna.chooses(STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_requestGk")
                .completes("userTask_describeSituation");
        assertThat(rooms.of(officer).finds("nyström")).contains("1 träff", "Linnéa Maria Nyström-Åberg");
        assertThat(rooms.of(officer).finds("bo ek")).contains(NOBODY);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJEKTLEDARE", "INSATSAGARE", "STYRGRUPPSORDFORANDE"})
    void whoLeadsTheProjectSearchesForNobody(Role role) {
        Rooms.Screen screen = rooms.of(office.whoIs(role));

        assertThat(screen.caller().get("/sok").status()).isEqualTo(403);
        assertThat(screen.submit("/", "/sok", Map.of("person", "nyström")).status())
                .isEqualTo(403);
    }

    @Test
    void whatFitsManyFindsNone() {
        List<Caseworker> people =
                IntStream.range(0, 21).mapToObj(i -> office.enrols()).toList();
        people.forEach(person -> rooms.registers(person, "Berit", "Lund"));

        assertThat(rooms.of(colleague).finds("berit"))
                .contains("För många träffar")
                .doesNotContain("PATHS-");
        assertThat(rooms.log(people.get(0).caseNumber(), colleague)).isEmpty();
        office.bean(Persons.class).erase(people.get(1).caseNumber());
        assertThat(rooms.of(colleague).finds("berit lund")).contains("20 träffar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "*", "ny%", "n_s", "l*", "ny", " ", "li"})
    void thereIsNoSignThatStandsForOthers(String typed) {
        assertThat(rooms.of(colleague).finds(typed))
                .doesNotContain(anna.caseNumber().value());
    }

    @Test
    void aWrongNumberIsNamedWithoutBeingRepeated() {
        assertThat(rooms.of(colleague).finds("19960202-9847"))
                .contains("Personnumret har fel kontrollsiffra.")
                .doesNotContain("9847");
    }

    @Test
    void whatWasTypedStandsInNoAddressAndOnNoPage() {
        Rooms.Screen screen = rooms.of(colleague);

        Caller.Answer answer = screen.submit("/sok", "/sok", Map.of("person", "Linnéa Nyström"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/sok"));
        assertThat(screen.caller().get("/sok").body()).doesNotContain("Nyström", "Linnéa");
        assertThat(screen.caller().get("/sok?person=nystr").body()).doesNotContain("nystr");
    }

    @Test
    void theHitsOfBeforeAreShownAnewToWhoeverMayStillOpenThem() {
        String holder = holder();
        Rooms.Screen screen = rooms.of(holder);
        assertThat(screen.finds("nyström")).contains("1 träff");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(screen.read("/sok")).doesNotContain(anna.caseNumber().value(), "Nyström");
    }
}
