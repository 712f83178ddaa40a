package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.AccessiblePdf;

/** <em>Min plan</em>: one page for the individual, from one of the pair. */
@PathTest
class MyPlanTests {

    @Test
    void itTellsTheGoalWhatIsToBeDoneTheNextMeetingAndWhomToCall(Office office) {
        var anna = agreed(office, true);
        anna.aMinuteLater()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes(
                        "userTask_callMeeting",
                        with(PLANNED_MEETING_DATE, LocalDate.of(2021, 4, 20))
                                .and(PLANNED_MEETING_TIME, "13:00")
                                .and(PLANNED_MEETING_PLACE, "Rum Älgen"));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        byte[] sheet = fk.bytes(fk.links("min-plan.pdf").get(0));

        assertThat(AccessiblePdf.words(sheet))
                .contains(
                        "Linnéa Nyström",
                        "Planen är att ditt sjukfall avslutas senast den 17 september 2021.",
                        "Vägen dit: Återgång i arbete.",
                        "Påbörja eller ändra behandling Vården 11 mars 2021",
                        "Ta kontakt Du 21 mars 2021",
                        "Avstämningsmöte tisdagen den 20 april 2021 klockan 13.00",
                        "Vi träffas på plats. Rum Älgen",
                        office.whoIs(Role.FORSAKRINGSUTREDARE) + ", försäkringsutredare på Försäkringskassan",
                        office.whoIs(Role.REHABKOORDINATOR) + ", rehabkoordinator på Regionen")
                .doesNotContain("19960202");
        AccessiblePdf.assertKeepsToTheStandard(sheet);
        assertThat(fk.text(fk.links("/min-plan").get(0))).contains("Linnéa Nyström", "17 september 2021", "Skriv ut");
    }

    @Test
    void aLongPlanStaysOnOnePage(Office office) {
        var anna = planned(office, true);
        anna.aMinuteLater()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting")
                .completes(
                        "userTask_documentAgreements",
                        Answers.withRows(
                                AGREED_ACTIONS,
                                Collections.nCopies(
                                        12, action("arbetslivsinriktad_rehabilitering", "af", "2021-09-30"))))
                .aMinuteLater()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes(
                        "userTask_callMeeting",
                        with(PLANNED_MEETING_FORM, "hybrid").and(PLANNED_MEETING_PLACE, "Åängsövägen ".repeat(16)));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        byte[] sheet = fk.bytes(fk.links("min-plan.pdf").get(0));

        assertThat(AccessiblePdf.pages(sheet)).isEqualTo(1);
        assertThat(AccessiblePdf.words(sheet)).contains("Det finns 7 till. Fråga din kontaktperson.");
        AccessiblePdf.assertKeepsToTheStandard(sheet);
    }

    @Test
    void onlyThePairMayPrintIt(Office office) {
        var anna = planned(office, true);
        String colleague = office.works("plan-kollega", Role.FORSAKRINGSUTREDARE);
        PaperReader other = new PaperReader(office, colleague, anna);

        assertThat(other.links("min-plan")).isEmpty();
        assertThat(other.get("/arenden/" + anna.caseNumber() + "/min-plan").getStatus())
                .isEqualTo(404);
        assertThat(other.get("/arenden/" + anna.caseNumber() + "/min-plan.pdf").getStatus())
                .isEqualTo(404);
        assertThat(other.log("person")).as("only the page was read").hasSize(1);
    }

    @Test
    void theNameIsReadAndLogged(Office office) {
        var anna = planned(office, true);
        String reader = office.whoIs(Role.REHABKOORDINATOR);
        PaperReader region = new PaperReader(office, Role.REHABKOORDINATOR, anna);

        assertThat(region.text("/arenden/" + anna.caseNumber() + "/min-plan")).contains("Linnéa Nyström");

        assertThat(region.log("person")).containsExactly(reader + " Brev till den enskilde");
    }

    @Test
    void theCoordinatorPrintsWhatTheConsentLetsThemSee(Office office) {
        var anna = agreed(office, true);
        anna.aMinuteLater()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes(
                        "userTask_callMeeting",
                        with(PLANNED_MEETING_DATE, LocalDate.of(2021, 4, 20))
                                .and(PLANNED_MEETING_TIME, "13:00")
                                .and(PLANNED_MEETING_PLACE, "Rum Älgen"));
        PaperReader region = new PaperReader(office, Role.REHABKOORDINATOR, anna);

        String page = region.text("/arenden/" + anna.caseNumber() + "/min-plan");

        assertThat(page)
                .contains("17 september 2021", "Ta kontakt", "tisdagen den 20 april 2021")
                .doesNotContain("klockan", "Älgen", "Fråga din försäkringsutredare");
        assertThat(region.texts()).isEmpty();
    }

    @Test
    void withoutPlanningInTheConsentTheCoordinatorsPageSaysWhomToAsk(Office office) {
        var anna = agreed(office, false);
        PaperReader region = new PaperReader(office, Role.REHABKOORDINATOR, anna);

        String page = region.text("/arenden/" + anna.caseNumber() + "/min-plan");

        assertThat(page)
                .contains(
                        "Fråga din försäkringsutredare på Försäkringskassan om din plan för avslut.",
                        "Påbörja eller ändra behandling",
                        "Här står bara det som vården ska göra")
                .doesNotContain("september", "Ta kontakt", "inte bestämt", "Inget avstämningsmöte");
    }

    @Test
    void aProtectedPersonsPlanBearsNoName(Office office) {
        var anna = planned(office, true);
        anna.submits("protect-identity");
        agrees(anna);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        byte[] sheet = fk.bytes(fk.links("min-plan.pdf").get(0));

        assertThat(AccessiblePdf.words(sheet))
                .contains("Min plan Ärende " + anna.caseNumber(), "Påbörja eller ändra behandling")
                .doesNotContain("Nyström");
        assertThat(fk.log("person")).isEmpty();
    }

    private static Caseworker planned(Office office, boolean isPlanningShared) {
        var anna = office.enrols();
        office.registers(anna);
        return anna.completes(
                        "userTask_inhamtaSamtycke", with(SCOPE_HEALTH, true).and(SCOPE_PLANNING, isPlanningShared))
                .completes("userTask_holdSassam")
                .chooses(STARTS_PLAN)
                .completes(
                        "userTask_setPlan",
                        with(PLAN_WAY, "atergang_arbete")
                                .and(PLAN_DATE, office.today().plusDays(200)));
    }

    private static Caseworker agreed(Office office, boolean isPlanningShared) {
        return agrees(planned(office, isPlanningShared));
    }

    private static Caseworker agrees(Caseworker anna) {
        return anna.aMinuteLater()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting")
                .completes(
                        "userTask_documentAgreements",
                        Answers.withRows(
                                AGREED_ACTIONS,
                                List.of(
                                        action("behandling", "vard", "2021-03-11"),
                                        action("kontakt", "individ", "2021-03-21"))));
    }

    private static Map<String, String> action(String code, String party, String due) {
        return Map.of("actionCode", code, "actionParty", party, "actionDueDate", due);
    }
}
