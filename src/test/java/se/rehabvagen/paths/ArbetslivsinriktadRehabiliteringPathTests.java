package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

@PathTest
class ArbetslivsinriktadRehabiliteringPathTests {
    @Test
    void anAttemptIsPlannedStartedFollowedUpAndCompleted(Office office) {
        var anna = office.onTheWay().chooses(STARTS_REHABILITERING);
        var attempt = anna.step("arbetslivsinriktad-rehabilitering");

        anna.completes("userTask_planRehabilitation", with(ALR_KIND, "arbetstraning"))
                .completes("userTask_startRehabilitation", with(ALR_KIND, "arbetstraning"));
        assertThat(anna.fact(REHABILITATION_RUNS)).isTrue();
        anna.completes("userTask_followRehabilitation", with(ALR_OUTCOME, "fortsatter"));
        assertThat(attempt).isWaitingAtExactly("callActivity_followWithAf");
        assertThat(anna.task("userTask_followRehabilitation").getFollowUpDate()).isAfter(attemptStart(anna));
        anna.completes("userTask_followRehabilitation", with(ALR_OUTCOME, "slutford"));

        assertThat(attempt)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_rehabilitation",
                        "serviceTask_numberAttempt",
                        "userTask_planRehabilitation",
                        "userTask_startRehabilitation",
                        "event_alrStarted",
                        "serviceTask_informStarted",
                        "serviceTask_readConsent",
                        "callActivity_followWithAf",
                        "event_alrEnded",
                        "serviceTask_rateAttempts",
                        "serviceTask_informEnded",
                        "endEvent_rehabilitationDone")
                .hasNotPassed("callActivity_avstamningsmote", "endEvent_notStarted", "userTask_followRehabilitation");
        assertThat(anna.milestones()).endsWith("alr-started", "alr-ended");
        assertThat(anna.reached("alr-started").facts())
                .containsEntry("alrKind", "arbetstraning")
                .containsEntry("alrAttempt", 1L);
        assertThat(anna.reached("alr-ended").facts()).containsEntry("alrOutcome", "slutford");
        assertThat(anna.fact(REHABILITATION_RUNS)).isFalse();
    }

    @Test
    void aRehabilitationDoesNotEndBeforeItBegins(Office office) {
        var anna = office.onTheWay().chooses(STARTS_REHABILITERING);

        assertThatThrownBy(() -> anna.completes(
                        "userTask_planRehabilitation",
                        with(ALR_PLANNED_START, office.today().plusDays(20))
                                .and(ALR_PLANNED_END, office.today().plusDays(19))))
                .hasMessage("Det planerade slutet ligger före den planerade starten.");
        anna.completes("userTask_planRehabilitation").completes("userTask_startRehabilitation");
        assertThatThrownBy(() -> anna.completes(
                        "userTask_followRehabilitation",
                        with(ALR_OUTCOME, "avbruten")
                                .and(ALR_END_DATE, office.today().minusDays(1))))
                .hasMessage("Slutdatumet ligger före rehabiliteringens start, " + office.today() + ".");
    }

    @Test
    void anAttemptThatNeverStartsIsNoAttempt(Office office) {
        var anna = office.onTheWay().chooses(STARTS_REHABILITERING).completes("userTask_planRehabilitation");
        var attempt = anna.step("arbetslivsinriktad-rehabilitering");

        anna.completes("userTask_startRehabilitation", with(ALR_STARTED, "nej"));

        assertThat(attempt).isEnded().hasPassed("endEvent_notStarted").hasNotPassed("event_alrStarted");
        assertThat(anna.milestones()).doesNotContain("alr-started");
        assertThat(anna.fact(REHABILITATION_RUNS)).isFalse();
        assertThat(anna.fact(HAS_REHABILITATION_STEP)).isFalse();
    }

    @Test
    void withoutConsentToTheEmploymentOfficeTheInvestigatorFollowsUpAlone(Office office) {
        var anna = office.enrols()
                .completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej"))
                .completes("userTask_holdSassam")
                .chooses(STARTS_REHABILITERING);
        var attempt = anna.step("arbetslivsinriktad-rehabilitering");

        anna.completes("userTask_planRehabilitation").completes("userTask_startRehabilitation");

        assertThat(attempt).isWaitingAtExactly("userTask_followRehabilitation");
        assertThat(anna.runs("rehabilitation-with-af")).isFalse();
        assertThat(office.engine()
                        .getTaskService()
                        .getIdentityLinksForTask(
                                anna.task("userTask_followRehabilitation").getId()))
                .extracting(IdentityLink::getGroupId)
                .contains("forsakringsutredare")
                .doesNotContain("arbetsformedlare");
        anna.completes("userTask_followRehabilitation", with(ALR_OUTCOME, "fortsatter"))
                .completes("userTask_followRehabilitation", with(ALR_OUTCOME, "slutford"));
        assertThat(attempt).isEnded().hasNotPassed("callActivity_followWithAf");
        assertThat(anna.reached("alr-ended").facts()).containsEntry("alrOutcome", "slutford");
    }

    @Test
    void aConsentThatHasRunOutIsNoConsent(Office office) {
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(10)))
                .completes("userTask_holdSassam")
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");
        assertThat(anna.runs("rehabilitation-with-af")).isTrue();

        anna.waitsFor(Period.ofDays(11)).completes("userTask_followRehabilitation", with(ALR_OUTCOME, "fortsatter"));

        assertThat(anna.runs("rehabilitation-with-af")).isFalse();
        assertThat(anna.openTasks()).contains("userTask_followRehabilitation");
    }

    @Test
    void whenTheConsentIsWithdrawnTheInvestigatorGoesOnAlone(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");
        var attempt = anna.step("arbetslivsinriktad-rehabilitering");
        var withAf = anna.step("rehabilitation-with-af");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "af"));

        assertThat(withAf).isEnded();
        assertThat(attempt).isWaitingAtExactly("userTask_followRehabilitation").hasPassed("event_consentWithdrawn");
        anna.completes("userTask_followRehabilitation", with(ALR_OUTCOME, "slutford"));
        assertThat(attempt).isEnded();
        assertThat(anna.milestones()).endsWith("alr-started", "consent-withdrawn", "alr-ended");
    }

    @Test
    void twoInterruptedAttemptsInARowCallAMeeting(Office office) {
        var anna = office.onTheWay();
        breaksOff(anna.chooses(STARTS_REHABILITERING));
        anna.chooses(STARTS_REHABILITERING);
        var second = anna.step("arbetslivsinriktad-rehabilitering");

        breaksOff(anna);
        assertThat(second).isWaitingAtExactly("callActivity_avstamningsmote");
        anna.completes("userTask_callMeeting").completes("userTask_holdMeeting", with(MEETING_OUTCOME, "installt"));

        assertThat(second).isEnded().hasPassed("endEvent_meetingHeld");
        assertThat(anna.reached("alr-ended").facts()).containsEntry("alrAttempt", 2L);
    }

    @Test
    void theMeetingAfterTwoInterruptedAttemptsDoesNotMakeRoomForASecondBesideTheThird(Office office) {
        var anna = office.onTheWay();
        breaksOff(anna.chooses(STARTS_REHABILITERING));
        breaksOff(anna.chooses(STARTS_REHABILITERING));
        anna.chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");

        anna.completes("userTask_callMeeting").completes("userTask_holdMeeting", with(MEETING_OUTCOME, "installt"));

        assertThat(anna.reached("alr-started").facts()).containsEntry("alrAttempt", 3L);
        assertThat(anna.fact(HAS_REHABILITATION_STEP)).isTrue();
        assertThatThrownBy(() -> anna.chooses(STARTS_REHABILITERING))
                .hasMessageContaining("En rehabilitering pågår eller planeras redan.");
    }

    @Test
    void aCompletedAttemptBetweenTwoInterruptedOnesCallsNoMeeting(Office office) {
        var anna = office.onTheWay();
        breaksOff(anna.chooses(STARTS_REHABILITERING));
        anna.chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation")
                .completes("userTask_followRehabilitation", with(ALR_OUTCOME, "slutford"));

        breaksOff(anna.chooses(STARTS_REHABILITERING));

        assertThat(anna.runs("avstamningsmote")).isFalse();
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }

    @Test
    void anAttemptThatRunsGoesOnAtTheNewUnit(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.step("arbetslivsinriktad-rehabilitering"))
                .isWaitingAtExactly("callActivity_followWithAf")
                .hasNotPassed("userTask_planRehabilitation", "event_alrStarted");
        assertThat(anna.task("userTask_followRehabilitation").getAssignee())
                .isEqualTo(office.unit(Office.OTHER_UNIT).investigators().get(0));
        assertThat(anna.milestones()).containsOnlyOnce("alr-started");
        assertThat(anna.task("userTask_planNextStep").getName()).doesNotContain("Avbrutet");
    }

    private static void breaksOff(Caseworker anna) {
        anna.completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation")
                .completes("userTask_followRehabilitation", with(ALR_OUTCOME, "avbruten"));
    }

    private static Date attemptStart(Caseworker anna) {
        return anna.task("userTask_followRehabilitation").getCreateTime();
    }
}
