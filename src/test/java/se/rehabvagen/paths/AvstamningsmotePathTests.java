package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ACTION_RESULT;
import static se.rehabvagen.process.CaseVariables.AGREED_ACTIONS;
import static se.rehabvagen.process.CaseVariables.ATTENDS_FK;
import static se.rehabvagen.process.CaseVariables.ATTENDS_INDIVIDUAL;
import static se.rehabvagen.process.CaseVariables.ATTENDS_VARD;
import static se.rehabvagen.process.CaseVariables.CANCEL_REASON;
import static se.rehabvagen.process.CaseVariables.MEETING_OUTCOME;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.Retrospect;

@PathTest
class AvstamningsmotePathTests {
    private static final Answers HELD =
            with(ATTENDS_INDIVIDUAL, true).and(ATTENDS_FK, true).and(ATTENDS_VARD, true);

    @Test
    void aMeetingThatComesFromAListMayTellNothingOfWhatWasAgreed(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        var meeting = anna.step("avstamningsmote");

        anna.completes("userTask_callMeeting");
        new Retrospect(office.today(), Instant.now())
                .register(() -> anna.completes("userTask_holdMeeting", HELD.andRows(AGREED_ACTIONS, List.of())));

        assertThat(meeting)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_meeting",
                        "userTask_callMeeting",
                        "userTask_holdMeeting",
                        "serviceTask_spreadActions",
                        "event_meetingHeld",
                        "serviceTask_informHeld",
                        "endEvent_meetingDone")
                .hasNotPassed("userTask_watchAction", "event_meetingRebooked", "endEvent_meetingCancelled");
        assertThat(anna.milestones()).endsWith("meeting-called", "meeting-held");
        assertThat(anna.reached("meeting-held").facts()).containsEntry("participants", "individ|vard|fk");
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Avstämningsmöte klart");
    }

    @Test
    void aMeetingAgreesOnSomething(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE).completes("userTask_callMeeting");

        assertThatThrownBy(() -> anna.completes("userTask_holdMeeting", HELD.andRows(AGREED_ACTIONS, List.of())))
                .hasMessageContaining("Ange minst en åtgärd som mötet kom överens om");
        anna.completes("userTask_holdMeeting", HELD);

        assertThat(anna.tasks("userTask_watchAction")).hasSize(1);
    }

    @Test
    void whatWasAgreedIsWatchedByTheOneWhomItConcerns(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE).completes("userTask_callMeeting");
        var meeting = anna.step("avstamningsmote");

        anna.completes(
                "userTask_holdMeeting",
                HELD.andRows(
                        AGREED_ACTIONS,
                        List.of(
                                action("behandling", "vard", office.today().plusDays(10)),
                                action(
                                        "anpassa_arbetet",
                                        "arbetsgivare",
                                        office.today().plusDays(20)))));

        assertThat(meeting).hasPassed("event_meetingHeld").hasNotPassed("endEvent_meetingDone");
        assertThat(anna.tasks("userTask_watchAction"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder(
                        office.unit(Office.UNIT).coordinator(),
                        office.unit(Office.UNIT).investigators().get(0));

        anna.completes("userTask_watchAction")
                .completes("userTask_watchAction", with(ACTION_RESULT, "inte_langre_aktuell"));

        assertThat(meeting).isEnded().hasPassed("endEvent_actionsDone");
    }

    @Test
    void aMeetingThatIsBookedAgainIsCalledAgain(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE).completes("userTask_callMeeting");
        var meeting = anna.step("avstamningsmote");

        anna.completes("userTask_holdMeeting", with(MEETING_OUTCOME, "ombokat").and(CANCEL_REASON, "individ_sjuk"));

        assertThat(meeting).isWaitingAtExactly("userTask_callMeeting").hasPassed("event_meetingRebooked");

        anna.completes("userTask_callMeeting")
                .completes("userTask_holdMeeting", HELD)
                .completes("userTask_watchAction");

        assertThat(meeting).isEnded();
        assertThat(anna.milestones()).endsWith("meeting-called", "meeting-cancelled", "meeting-called", "meeting-held");
        assertThat(anna.reached("meeting-cancelled").facts()).containsEntry("cancelReason", "individ_sjuk");
    }

    @Test
    void aCancelledMeetingIsNotHeld(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE).completes("userTask_callMeeting");
        var meeting = anna.step("avstamningsmote");

        anna.completes("userTask_holdMeeting", with(MEETING_OUTCOME, "installt"));

        assertThat(meeting).isEnded().hasPassed("endEvent_meetingCancelled").hasNotPassed("event_meetingHeld");
        assertThat(anna.milestones()).endsWith("meeting-called", "meeting-cancelled");
    }

    private static Map<String, String> action(String code, String party, LocalDate due) {
        return Map.of("actionCode", code, "actionParty", party, "actionDueDate", due.toString());
    }
}
