package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CONSENT_AF_ANSWER;
import static se.rehabvagen.process.CaseVariables.CONSENT_ANSWER;
import static se.rehabvagen.process.CaseVariables.CONSENT_UNTIL;
import static se.rehabvagen.process.CaseVariables.EXIT_DECISION;
import static se.rehabvagen.process.CaseVariables.HUB_FOLLOW_UP_DATE;
import static se.rehabvagen.process.CaseVariables.NEW_UNIT;
import static se.rehabvagen.process.CaseVariables.REVIEWS_PLAN;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSLUT;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;
import static se.rehabvagen.process.CaseVariables.STARTS_FRAGA;
import static se.rehabvagen.process.CaseVariables.STARTS_GEMENSAM_KARTLAGGNING;
import static se.rehabvagen.process.CaseVariables.STARTS_LONG_TERM_BENEFIT;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;
import static se.rehabvagen.process.CaseVariables.STARTS_REHABILITERING;
import static se.rehabvagen.process.CaseVariables.STARTS_SASSAM;
import static se.rehabvagen.process.CaseVariables.STARTS_SJUKERSATTNING;
import static se.rehabvagen.process.CaseVariables.STARTS_VANTAN;

import java.time.Period;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.Variable;

@PathTest
class RehabilitationCasePathTests {
    @Test
    void whoIsTooShortOnSickLeaveIsNoParticipantAndIsErasedAfterThirtyDays(Office office) {
        var anna = office.enrols(Office.UNIT, office.today().minusDays(365), "sjukfall_over_ett_ar");
        var theCase = anna.instance();
        assertThat(theCase).isWaitingAtExactly("event_erasureDue").hasPassed("event_notEligible");

        anna.waitsFor(Period.ofDays(31));

        assertThat(theCase)
                .isEnded()
                .hasPassed("serviceTask_erasePerson", "endEvent_erased")
                .hasNotPassed("event_enrolled");
        assertThat(anna.milestones()).containsExactly("not-eligible");
    }

    @Test
    void aDayLongerAndThePersonIsAskedToTakePart(Office office) {
        var anna = office.enrols(Office.UNIT, office.today().minusDays(366), "sjukfall_over_ett_ar");

        assertThat(anna.instance()).isWaitingAtExactly("callActivity_samtycke").hasPassed("event_enrolled");
        assertThat(anna.reached("enrolled").facts()).containsEntry("sex", "K").containsEntry("unit", Office.UNIT);
    }

    @Test
    void inPsychiatryTheNeedDecides(Office office) {
        var anna = office.enrols(Office.PSYCHIATRY, office.today().minusDays(100), "behov");

        assertThat(anna.instance()).isWaitingAtExactly("callActivity_samtycke");
        assertThat(anna.milestones()).containsExactly("enrolled");
    }

    @Test
    void whoRefusesTheExchangeIsErasedAfterThirtyDaysAndStaysCounted(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));
        var theCase = anna.instance();
        assertThat(theCase).isWaitingAtExactly("event_erasureDue");

        anna.waitsFor(Period.ofDays(29));
        assertThat(theCase).isWaitingAtExactly("event_erasureDue");
        anna.waitsFor(Period.ofDays(2));

        assertThat(theCase).isEnded().hasPassed("endEvent_erased").hasNotPassed("subProcess_way");
        assertThat(anna.milestones()).containsExactly("enrolled", "consent-refused");
    }

    @Test
    void manyStepsRunSideBySideAndTheHubStandsBesideThem(Office office) {
        var anna = office.onTheWay();

        anna.chooses(
                STARTS_SASSAM,
                STARTS_AVSTAMNINGSMOTE,
                STARTS_GEMENSAM_KARTLAGGNING,
                STARTS_REHABILITERING,
                STARTS_PLAN,
                STARTS_SJUKERSATTNING,
                STARTS_VANTAN,
                STARTS_FRAGA,
                STARTS_LONG_TERM_BENEFIT,
                STARTS_AVSLUT);

        assertThat(anna.openTasks())
                .containsExactly(
                        "userTask_askQuestion",
                        "userTask_assessLongTermBenefit",
                        "userTask_callMeeting",
                        "userTask_holdSassam",
                        "userTask_planNextStep",
                        "userTask_planRehabilitation",
                        "userTask_recordExit",
                        "userTask_recordWait",
                        "userTask_requestGk",
                        "userTask_requestMedicalBasis",
                        "userTask_setPlan");
    }

    @Test
    void aStepCanBeRepeatedWhileItRuns(Office office) {
        var anna = office.onTheWay();

        anna.chooses(STARTS_AVSTAMNINGSMOTE).chooses(STARTS_AVSTAMNINGSMOTE, STARTS_SASSAM);

        assertThat(anna.tasks("userTask_callMeeting")).hasSize(2);
        assertThat(anna.completes("userTask_holdSassam").milestones()).endsWith("sassam-held", "sassam-held");
    }

    @Test
    void whatWasChosenOnceIsNotChosenAgainByItself(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);

        anna.chooses();

        assertThat(anna.tasks("userTask_callMeeting")).hasSize(1);
        assertThat(anna.instance()).hasPassed("endEvent_stepDone");
    }

    @Test
    void theHubSleepsUntilItsDateAndIsWokenByNews(Office office) {
        var anna = office.onTheWay();
        assertThat(anna.task("userTask_planNextStep").getFollowUpDate())
                .isEqualTo(office.today().toString());

        anna.completes(
                "userTask_planNextStep",
                with(STARTS_FRAGA, true).and(HUB_FOLLOW_UP_DATE, office.today().plusDays(40)));
        assertThat(anna.task("userTask_planNextStep").getFollowUpDate())
                .isEqualTo(office.today().plusDays(40).toString());
        anna.completes("userTask_askQuestion").completes("userTask_answerQuestion");

        assertThat(anna.task("userTask_planNextStep").getFollowUpDate())
                .as("awake since today")
                .isEqualTo(office.today().toString());
        assertThat(anna.task("userTask_planNextStep").getName())
                .startsWith("Planera nästa steg · ")
                .endsWith(" · Nytt: Fråga besvarad");
        assertThat(anna.chooses().task("userTask_planNextStep").getName())
                .startsWith("Planera nästa steg · ")
                .doesNotContain("Nytt");
    }

    @Test
    void aSecondRehabilitationIsRefusedAndNothingIsLost(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");

        assertRefused(anna, "En rehabilitering pågår eller planeras redan.", STARTS_REHABILITERING, STARTS_FRAGA);

        assertThat(anna.openTasks()).containsExactly("userTask_followRehabilitation", "userTask_planNextStep");
    }

    @Test
    void aSecondPlanIsRefusedAndNothingIsLost(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan");

        assertRefused(anna, "Ärendet har redan en plan.", STARTS_PLAN);

        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }

    @Test
    void whereThereIsNoPlanNoneCanBeLookedOver(Office office) {
        var anna = office.onTheWay();

        assertRefused(anna, "Ärendet har ingen plan att se över.", REVIEWS_PLAN);
    }

    @Test
    void whoIsAssessedForALongTimeIsNotAssessedTwice(Office office) {
        var anna = office.onTheWay().chooses(STARTS_LONG_TERM_BENEFIT).completes("userTask_assessLongTermBenefit");

        assertRefused(anna, "Ärendet är redan bedömt som sjukpenning på lång sikt.", STARTS_LONG_TERM_BENEFIT);
    }

    @Test
    void withoutConsentTheEmploymentOfficeIsNotAsked(Office office) {
        var anna = office.enrols()
                .completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej"))
                .completes("userTask_holdSassam");

        assertRefused(anna, "Samtycke till utbyte med Arbetsförmedlingen saknas.", STARTS_GEMENSAM_KARTLAGGNING);
    }

    @Test
    void afterTheConsentHasRunOutNoQuestionIsAsked(Office office) {
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(10)))
                .completes("userTask_holdSassam");

        anna.waitsFor(Period.ofDays(11));

        assertRefused(anna, "Samtycke till utbyte mellan Försäkringskassan och Regionen saknas.", STARTS_FRAGA);
    }

    @Test
    void aLongSleepMustBeExplainedByAWait(Office office) {
        var anna = office.onTheWay();
        Answers sleepsLong = with(HUB_FOLLOW_UP_DATE, office.today().plusDays(61));

        assertThatThrownBy(() -> anna.completes("userTask_planNextStep", sleepsLong))
                .hasMessageContaining("Registrera en väntan som förklarar varför.");
        anna.completes("userTask_planNextStep", sleepsLong.and(STARTS_VANTAN, true));

        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep", "userTask_recordWait");
    }

    @Test
    void anExitEndsAllThatRunsAndFollowUpBegins(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE, STARTS_PLAN, STARTS_AVSLUT)
                .completes("userTask_setPlan");
        var plan = anna.step("plan-for-avslut");
        var meeting = anna.step("avstamningsmote");

        anna.completes("userTask_recordExit");

        assertThat(plan).isEnded();
        assertThat(meeting).isEnded();
        assertThat(anna.instance())
                .isWaitingAtExactly("callActivity_followUp")
                .hasPassed("endEvent_exited", "subProcess_way");
        assertThat(anna.openTasks()).containsExactly("userTask_watchFollowUp");
        assertThat(anna.milestones()).endsWith("exited");
    }

    @Test
    void whoIsNotToExitYetStaysOnTheWay(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT, STARTS_AVSTAMNINGSMOTE);

        anna.completes("userTask_recordExit", with(EXIT_DECISION, "inte_nu"));

        assertThat(anna.openTasks()).containsExactly("userTask_callMeeting", "userTask_planNextStep");
        assertThat(anna.instance()).hasNotPassed("endEvent_exited");
    }

    @Test
    void whoIsWellBeforeTheMappingExitsWithoutIt(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");
        assertThat(anna.openTasks()).containsExactly("userTask_holdSassam", "userTask_planNextStep");
        assertThat(anna.task("userTask_planNextStep").getFollowUpDate()).isNotNull();

        anna.chooses(STARTS_AVSLUT).completes("userTask_recordExit");

        assertThat(anna.instance()).isWaitingAtExactly("callActivity_followUp");
        assertThat(anna.milestones()).endsWith("exited").doesNotContain("sassam-held");
    }

    @Test
    void beforeTheMappingNothingIsStartedThatRestsOnIt(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");

        assertRefused(anna, "SASSAM-kartläggningen är inte genomförd än.", STARTS_PLAN);
        assertRefused(anna, "SASSAM-kartläggningen är inte genomförd än.", STARTS_SASSAM);
        anna.chooses(STARTS_VANTAN, STARTS_FRAGA);

        assertThat(anna.openTasks())
                .containsExactly(
                        "userTask_askQuestion", "userTask_holdSassam", "userTask_planNextStep", "userTask_recordWait");
    }

    @Test
    void theHubWakesWhenTheMappingIsDone(Office office) {
        var hub = office.onTheWay().task("userTask_planNextStep");

        assertThat(hub.getFollowUpDate()).isEqualTo(office.today().toString());
        assertThat(hub.getName()).endsWith(" · Nytt: SASSAM-kartläggning klar");
    }

    @Test
    void aCaseThatMovesBeforeItsMappingIsMappedAtTheNewUnit(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.openTasks()).containsExactly("userTask_holdSassam", "userTask_planNextStep");
        assertThat(anna.completes("userTask_holdSassam").chooses(STARTS_PLAN).openTasks())
                .containsExactly("userTask_planNextStep", "userTask_setPlan");
    }

    @Test
    void anExitOnAnotherDayAfterANoIsAnExit(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSLUT)
                .completes("userTask_recordExit", with(EXIT_DECISION, "inte_nu"))
                .chooses(STARTS_AVSLUT);

        anna.completes("userTask_recordExit");

        assertThat(anna.instance()).isWaitingAtExactly("callActivity_followUp");
    }

    @Test
    void aCaseThatIsStoppedFromOutsideEndsWithAllItsSteps(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        var theCase = anna.instance();

        office.bean(CaseEvents.class).stopped(anna.caseNumber());

        assertThat(theCase).isEnded().hasPassed("endEvent_stopped").hasNotPassed("callActivity_followUp");
        assertThat(anna.openTasks()).isEmpty();
    }

    @Test
    void anAlarmStandsBesideTheWayAndEndsAlone(Office office) {
        var anna = office.onTheWay();

        office.bean(CaseEvents.class).stalled(anna.caseNumber());
        anna.completes("userTask_stalledFk").completes("userTask_stalledRegion");

        assertThat(anna.instance())
                .hasPassed("endEvent_stalledHandled")
                .isWaitingAtExactly("subProcess_way", "userTask_planNextStep");
    }

    @Test
    void theFollowUpAtTheProjectsEndStandsBesideTheWay(Office office) {
        var anna = office.onTheWay();

        office.bean(CaseEvents.class).lastFollowUpDue(anna.caseNumber());
        anna.completes("userTask_followUpProject");

        assertThat(anna.instance())
                .hasPassed("endEvent_projectFollowedUp")
                .isWaitingAtExactly("subProcess_way", "userTask_planNextStep");
    }

    @Test
    void aCaseThatGoesOnElsewhereIsNeitherTriedNorAskedAgain(Office office) {
        var anna = office.onTheWay();
        var before = anna.instance();

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(before).isEnded();
        assertThat(anna.instance())
                .isWaitingAtExactly("subProcess_way", "userTask_planNextStep")
                .hasNotPassed("businessRuleTask_eligibility", "callActivity_samtycke");
        assertThat(anna.milestones()).containsOnlyOnce("enrolled");
    }

    @SafeVarargs
    private static void assertRefused(Caseworker anna, String sentence, Variable<Boolean>... steps) {
        var before = anna.openTasks();

        assertThatThrownBy(() -> anna.chooses(steps)).hasMessageContaining(sentence);

        assertThat(anna.openTasks()).isEqualTo(before);
    }
}
