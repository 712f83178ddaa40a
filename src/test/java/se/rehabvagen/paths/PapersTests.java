package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

/** <em>Kopiera till akten</em>: what somebody has done as text for the record of their own organisation. */
@PathTest
class PapersTests {

    private static final Answers HELD =
            with(ATTENDS_INDIVIDUAL, true).and(ATTENDS_FK, true).and(ATTENDS_VARD, true);
    private static final Answers REBOOKED = with(MEETING_OUTCOME, "ombokat").and(CANCEL_REASON, "individ_sjuk");
    private static final String LONG =
            "Åtgärderna räknas upp på en rad som är så lång att den måste brytas, för öar och ängar.\nAndra raden.";

    @Test
    void aStepIsOneTextWithEverythingThatWasFilledIn(Office office) {
        var anna = called(office);
        anna.completes("userTask_holdMeeting", HELD)
                .completes(
                        "userTask_documentAgreements",
                        Answers.withRows(
                                        AGREED_ACTIONS,
                                        List.of(
                                                action("behandling", "vard", "2021-03-11"),
                                                action("anpassa_arbetet", "arbetsgivare", "2021-03-21")))
                                .and(MEETING_NOTE, LONG));
        anna.completes("userTask_watchAction").completes("userTask_watchAction").completes("userTask_watchAction");
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        assertThat(named(fk.text(fk.record("Avstämningsmöte")))).isEqualTo("""
                AVSTÄMNINGSMÖTE
                Ärende %s
                2021-03-01, avslutat

                Kalla till avstämningsmöte
                Klart 2021-03-01 av utredare1, försäkringsutredare (Försäkringskassan)
                Begäran
                  Begärt av: Försäkringskassan
                  Syfte: Plan för avslut
                Kallelsen
                  Kallelsen skickad: 2021-03-01
                  Planerat mötesdatum: 2021-03-31
                  Planerad mötesform: Fysiskt
                  Tid: 9.30
                  Plats: Vårdcentralen Ekbacken, rum Älgen; Åsgatan 3
                Kallas också (utöver individen och Försäkringskassan)
                  Vården: ja
                  Arbetsgivaren: ja

                Håll avstämningsmöte
                Klart 2021-03-01 av utredare1, försäkringsutredare (Försäkringskassan)
                Hölls mötet? Ja, mötet hölls
                Mötet
                  Mötesdatum: 2021-03-01
                  Mötesform: Fysiskt
                  Individen deltog från: Vården
                Deltagare (individen, Försäkringskassan och minst en part till)
                  Individen: ja
                  Försäkringskassan: ja
                  Vården: ja

                Dokumentera överenskommelser
                Klart 2021-03-01 av utredare1, försäkringsutredare (Försäkringskassan)
                Överenskomna åtgärder:
                - Åtgärd: Påbörja eller ändra behandling; Vem gör det? Vården; Klart senast:
                  2021-03-11
                - Åtgärd: Anpassa arbetet; Vem gör det? Arbetsgivaren; Klart senast: 2021-03-21
                Efter mötet
                  Mötet ledde till: Ny plan för avslut
                  Nästa uppföljning: 2021-03-31
                  Dokumenterat i egen akt? Ja
                Anteckning: Åtgärderna räknas upp på en rad som är så lång att den måste brytas,
                  för öar och ängar.
                  Andra raden.
                """.formatted(anna.caseNumber()));
    }

    @Test
    void aFinishedTaskOfAStepThatGoesOnHasATextOfItsOwn(Office office) {
        var anna = called(office).completes("userTask_holdMeeting", HELD);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        String whole = fk.text(fk.record("Avstämningsmöte"));
        String held = fk.text(fk.record("Håll avstämningsmöte"));

        assertThat(whole).contains("Påbörjat 2021-03-01, pågår", "Kalla till avstämningsmöte", "Håll avstämningsmöte");
        assertThat(held)
                .startsWith("AVSTÄMNINGSMÖTE\nÄrende " + anna.caseNumber())
                .contains("Individen deltog från: Vården")
                .doesNotContain("Kallelsen skickad");
    }

    @Test
    void freeTextsAreReadWhenTheyAreAskedForAndEachReadingIsLogged(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        String record = fk.record("Avstämningsmöte");
        assertThat(fk.texts()).as("opening the case reads none").isEmpty();

        assertThat(fk.text(record)).contains("rum Älgen");

        assertThat(fk.texts()).containsExactly(office.whoIs(Role.FORSAKRINGSUTREDARE));
    }

    @Test
    void whatIsHiddenIsNotInTheText(Office office) {
        var anna = called(office).completes("userTask_holdMeeting", with(MEETING_OUTCOME, "installt"));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        assertThat(fk.text(fk.record("Håll avstämningsmöte")))
                .contains("Nej, mötet ställs in", "Datum för beskedet: 2021-03-01", "Orsak:")
                .doesNotContain("Mötesdatum", "Deltagare", "nej\n");
    }

    @Test
    void ofATaskThatWasDoneAgainTheTextTellsWhatIsStillKnownAndSaysSo(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        anna.completes("userTask_callMeeting", planned("2021-04-06").and(MEETING_PURPOSE, "medicinskt"))
                .completes("userTask_holdMeeting", REBOOKED)
                .completes("userTask_callMeeting", planned("2021-04-20").and(MEETING_PURPOSE, "plan"));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        List<String> calls = fk.records("Kalla till avstämningsmöte");

        assertThat(fk.text(calls.get(0)))
                .contains("Uppgiften har gjorts om i samma steg", "Planerat mötesdatum: 2021-04-06")
                .doesNotContain("Syfte", "2021-04-20");
        assertThat(fk.text(calls.get(1)))
                .contains("Planerat mötesdatum: 2021-04-20", "Syfte: Plan för avslut")
                .doesNotContain("gjorts om", "2021-04-06");
    }

    @Test
    void theCasesOwnTaskThatComesBackIsOneEntryWithEachTimeInIt(Office office) {
        var anna =
                office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE).aMinuteLater().chooses(STARTS_VANTAN);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        assertThat(fk.story()).contains("2021-03-01, 2 gånger");
        List<String> times = fk.records("Planera nästa steg");
        assertThat(times).hasSize(2);
        assertThat(fk.text(times.get(0)))
                .startsWith("PLANERA NÄSTA STEG\n")
                .contains("Registrera väntan: ja", "Bevakningsdatum: 2021-03-31")
                .doesNotContain("avstämningsmöte", "öppen på nytt");
        assertThat(fk.text(times.get(1)))
                .contains("Kalla till avstämningsmöte: ja", "Bevakningsdatum: 2021-03-31")
                .doesNotContain("väntan", "gjorts om", "öppen på nytt");
    }

    @Test
    void whatAStartFormRegisteredIsTextToo(Office office) {
        var anna = office.onTheWay();
        office.registers(anna);
        anna.submits("request-avstamningsmote", with(MEETING_REQUEST_NOTE, "Läkaren är åter på måndag."));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        assertThat(fk.text(fk.record("Begär avstämningsmöte")))
                .startsWith("BEGÄR AVSTÄMNINGSMÖTE\nÄrende " + anna.caseNumber() + "\n")
                .contains("Läkaren är åter på måndag.")
                .doesNotContain("Ärendenummer");
        assertThat(new PaperReader(office, Role.REHABKOORDINATOR, anna).names()).containsExactly("Samtycke");
    }

    @Test
    void eachOrganisationHasItsOwnAndNothingOfTheOthers(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        PaperReader region = new PaperReader(office, Role.REHABKOORDINATOR, anna);

        assertThat(region.names()).containsExactly("Samtycke");
        assertThat(fk.names())
                .contains("Avstämningsmöte", "SASSAM-kartläggning")
                .doesNotContain("Samtycke");
        assertThat(region.get(fk.record("Avstämningsmöte")).getStatus()).isEqualTo(404);
        assertThat(fk.get(region.record("Samtycke")).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherUnitAndWhoLeadsGetNothing(Office office) {
        var anna = called(office);
        String record = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna).record("Avstämningsmöte");
        String stranger = office.works("akt-annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);

        assertThat(new PaperReader(office, stranger, anna).get(record).getStatus())
                .isEqualTo(404);
        assertThat(new PaperReader(office, Role.PROJEKTLEDARE, anna).get(record).getStatus())
                .isEqualTo(404);
    }

    @Test
    void ofAProtectedPersonTheTextsAreGoneAndTheRestRemains(Office office) {
        var anna = called(office);
        anna.submits("protect-identity");
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        assertThat(fk.text(fk.record("Avstämningsmöte")))
                .contains("Plats: Texten finns inte kvar.", "Tid: 9.30")
                .doesNotContain("Älgen");
    }

    private static Caseworker called(Office office) {
        var anna = office.onTheWay();
        office.registers(anna);
        return anna.chooses(STARTS_AVSTAMNINGSMOTE)
                .completes(
                        "userTask_callMeeting",
                        with(PLANNED_MEETING_TIME, "9.30")
                                .and(PLANNED_MEETING_PLACE, "Vårdcentralen Ekbacken, rum Älgen; Åsgatan 3")
                                .and(INVITES_VARD, true)
                                .and(INVITES_ARBETSGIVARE, true));
    }

    private static Answers planned(String day) {
        return with(PLANNED_MEETING_DATE, java.time.LocalDate.parse(day));
    }

    private static Map<String, String> action(String code, String party, String due) {
        return Map.of("actionCode", code, "actionParty", party, "actionDueDate", due);
    }

    /** What somebody is called depends on the test that made the account, and with it where the line breaks. */
    private static String named(String text) {
        return text.replaceAll(
                "av (Försäkringsutredare )?utredare1,\\s+försäkringsutredare\\s+\\(Försäkringskassan\\)",
                "av utredare1, försäkringsutredare (Försäkringskassan)");
    }
}
