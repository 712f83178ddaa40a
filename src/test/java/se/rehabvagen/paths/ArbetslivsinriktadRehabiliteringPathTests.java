package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ALR_KIND;
import static se.rehabvagen.process.CaseVariables.ALR_OUTCOME;
import static se.rehabvagen.process.CaseVariables.ALR_STARTED;
import static se.rehabvagen.process.CaseVariables.MEETING_OUTCOME;
import static se.rehabvagen.process.CaseVariables.NEW_UNIT;
import static se.rehabvagen.process.CaseVariables.REHABILITATION_RUNS;
import static se.rehabvagen.process.CaseVariables.STARTS_REHABILITERING;

import java.util.Date;
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
        assertThat(attempt).isWaitingAtExactly("userTask_followRehabilitation");
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
                        "userTask_followRehabilitation",
                        "event_alrEnded",
                        "serviceTask_rateAttempts",
                        "serviceTask_informEnded",
                        "endEvent_rehabilitationDone")
                .hasNotPassed("callActivity_avstamningsmote", "endEvent_notStarted");
        assertThat(anna.milestones()).endsWith("alr-started", "alr-ended");
        assertThat(anna.reached("alr-started").facts())
                .containsEntry("alrKind", "arbetstraning")
                .containsEntry("alrAttempt", 1L);
        assertThat(anna.reached("alr-ended").facts()).containsEntry("alrOutcome", "slutford");
        assertThat(anna.fact(REHABILITATION_RUNS)).isFalse();
    }

    @Test
    void anAttemptThatNeverStartsIsNoAttempt(Office office) {
        var anna = office.onTheWay().chooses(STARTS_REHABILITERING).completes("userTask_planRehabilitation");
        var attempt = anna.step("arbetslivsinriktad-rehabilitering");

        anna.completes("userTask_startRehabilitation", with(ALR_STARTED, "nej"));

        assertThat(attempt).isEnded().hasPassed("endEvent_notStarted").hasNotPassed("event_alrStarted");
        assertThat(anna.milestones()).doesNotContain("alr-started");
        assertThat(anna.fact(REHABILITATION_RUNS)).isFalse();
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
                .isWaitingAtExactly("userTask_followRehabilitation")
                .hasNotPassed("userTask_planRehabilitation", "event_alrStarted");
        assertThat(anna.task("userTask_followRehabilitation").getAssignee())
                .isEqualTo(office.unit(Office.OTHER_UNIT).investigators().get(0));
        assertThat(anna.milestones()).containsOnlyOnce("alr-started");
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
