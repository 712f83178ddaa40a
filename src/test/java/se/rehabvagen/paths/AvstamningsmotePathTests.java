package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.ACTION_CODE;
import static se.rehabvagen.process.CaseVariables.ACTION_RESULT;
import static se.rehabvagen.process.CaseVariables.AGREED_ACTIONS;
import static se.rehabvagen.process.CaseVariables.ATTENDS_FK;
import static se.rehabvagen.process.CaseVariables.ATTENDS_INDIVIDUAL;
import static se.rehabvagen.process.CaseVariables.ATTENDS_VARD;
import static se.rehabvagen.process.CaseVariables.CANCEL_REASON;
import static se.rehabvagen.process.CaseVariables.INVITES_AF;
import static se.rehabvagen.process.CaseVariables.INVITES_ARBETSGIVARE;
import static se.rehabvagen.process.CaseVariables.MEETING_CALLED_DATE;
import static se.rehabvagen.process.CaseVariables.MEETING_OUTCOME;
import static se.rehabvagen.process.CaseVariables.NEXT_FOLLOW_UP_DATE;
import static se.rehabvagen.process.CaseVariables.PLANNED_MEETING_DATE;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

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
    void whatAMeetingAgreedIsDocumentedAndWatched(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        var meeting = anna.step("avstamningsmote");

        anna.completes("userTask_callMeeting").completes("userTask_holdMeeting", HELD);
        assertThat(meeting).isWaitingAtExactly("userTask_documentAgreements");
        assertThat(anna.milestones()).endsWith("meeting-called", "meeting-held");
        anna.completes("userTask_documentAgreements");
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Avstämningsmöte hållet");
        anna.completes("userTask_watchAction").completes("userTask_watchAction");

        assertThat(meeting)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_meeting",
                        "userTask_callMeeting",
                        "userTask_holdMeeting",
                        "serviceTask_noteParticipants",
                        "event_meetingHeld",
                        "userTask_documentAgreements",
                        "serviceTask_countActions",
                        "serviceTask_informHeld",
                        "endEvent_actionsDone")
                .hasNotPassed("event_meetingRebooked", "endEvent_meetingCancelled", "endEvent_meetingDone");
        assertThat(anna.reached("meeting-held").facts()).containsEntry("participants", "individ|vard|fk");
    }

    @Test
    void nobodyIsCalledWithoutConsentOrToADayThatLiesBeforeTheCall(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "arbetsgivare"));
        LocalDate called = office.today();

        assertThatThrownBy(() -> anna.completes(
                        "userTask_callMeeting",
                        with(MEETING_CALLED_DATE, called)
                                .and(PLANNED_MEETING_DATE, called.minusDays(1))
                                .and(INVITES_ARBETSGIVARE, true)))
                .hasMessageContaining("Mötet ligger före dagen då kallelsen skickades.")
                .hasMessageContaining("inte samtyckt till utbyte med arbetsgivaren");
        anna.completes(
                "userTask_callMeeting", with(PLANNED_MEETING_DATE, called).and(INVITES_AF, true));

        assertThat(anna.milestones()).endsWith("meeting-called");
    }

    @Test
    void aMeetingThatComesFromAListMayTellNothingOfWhatWasAgreed(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        var meeting = anna.step("avstamningsmote");

        anna.completes("userTask_callMeeting");
        new Retrospect(office.today(), Instant.now()).register(() -> anna.completes("userTask_holdMeeting", HELD));

        assertThat(meeting)
                .isEnded()
                .hasPassed("event_meetingHeld", "endEvent_meetingDone")
                .hasNotPassed("userTask_documentAgreements");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
        assertThat(anna.milestones()).endsWith("meeting-called", "meeting-held");
        assertThat(anna.reached("meeting-held").facts()).containsEntry("participants", "individ|vard|fk");
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Avstämningsmöte klart");
    }

    @Test
    void aMeetingIsOneOfThreeParties(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE).completes("userTask_callMeeting");

        assertThatThrownBy(() -> anna.completes("userTask_holdMeeting", HELD.and(ATTENDS_VARD, false)))
                .hasMessageContaining("minst en part till");
    }

    @Test
    void aMeetingAgreesOnSomething(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting", HELD);

        assertThatThrownBy(() ->
                        anna.completes("userTask_documentAgreements", Answers.withRows(AGREED_ACTIONS, List.of())))
                .hasMessageContaining("Ange minst en åtgärd som mötet kom överens om");
    }

    @Test
    void theNextFollowUpIsWatchedByTheInvestigatorUntilItsDay(Office office) {
        var day = office.today().plusDays(45);
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting", HELD);

        anna.completes("userTask_documentAgreements", with(NEXT_FOLLOW_UP_DATE, day));

        Task watch = anna.task("userTask_watchAction", ACTION_CODE, "uppfoljning");
        assertThat(watch.getAssignee())
                .isEqualTo(office.unit(Office.UNIT).investigators().get(0));
        assertThat(watch.getDueDate()).isEqualTo(day.toString());
    }

    @Test
    void whatWasAgreedIsWatchedByTheOneWhomItConcerns(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting", HELD);
        var meeting = anna.step("avstamningsmote");
        String investigator = office.unit(Office.UNIT).investigators().get(0);

        anna.completes(
                "userTask_documentAgreements",
                Answers.withRows(
                        AGREED_ACTIONS,
                        List.of(
                                action("behandling", "vard", office.today().plusDays(10)),
                                action(
                                        "anpassa_arbetet",
                                        "arbetsgivare",
                                        office.today().plusDays(20)))));

        assertThat(meeting).isWaitingAt("callActivity_watchAction");
        assertThat(anna.tasks("userTask_watchAction"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder(office.unit(Office.UNIT).coordinator(), investigator, investigator);

        anna.completes("userTask_watchAction")
                .completes("userTask_watchAction")
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
                .completes("userTask_documentAgreements")
                .completes("userTask_watchAction")
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
