package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.DECLINE_REASON;
import static se.rehabvagen.process.CaseVariables.GK_ANSWER;
import static se.rehabvagen.process.CaseVariables.GK_NO_ANSWER_DECISION;
import static se.rehabvagen.process.CaseVariables.GK_OUTCOME;
import static se.rehabvagen.process.CaseVariables.GK_REQUESTED_BY;
import static se.rehabvagen.process.CaseVariables.PUBLIC_INCOME;
import static se.rehabvagen.process.CaseVariables.PUBLIC_INCOME_MONTHS;
import static se.rehabvagen.process.CaseVariables.STARTS_GEMENSAM_KARTLAGGNING;
import static se.rehabvagen.process.CaseVariables.STUDIES;
import static se.rehabvagen.process.CaseVariables.STUDY_KIND;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.Retrospect;

@PathTest
class GemensamKartlaggningPathTests {
    private static final Period UNTIL_THE_REMINDER = Period.ofDays(10);
    private static final Period UNTIL_IT_IS_TOO_LATE = Period.ofDays(22);

    @Test
    void theEmploymentOfficeAcceptsAndTheMappingIsConcluded(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.completes("userTask_requestGk");
        assertThat(mapping).isWaitingAtExactly("userTask_describeSituation");
        assertThat(anna.milestones()).endsWith("gk-requested");
        anna.completes("userTask_describeSituation", with(STUDIES, "ja").and(STUDY_KIND, "folkhogskola"));
        assertThat(task("userTask_answerGk", mapping))
                .hasCandidateGroup("arbetsformedlare")
                .isNotAssigned();
        anna.completes("userTask_answerGk");
        assertThat(task("userTask_firstMeeting", mapping))
                .isAssignedTo(anna.task("userTask_planNextStep").getAssignee())
                .hasCandidateGroupAssociated("forsakringsutredare")
                .hasCandidateGroupAssociated("arbetsformedlare");
        anna.completes("userTask_firstMeeting");
        assertThat(task("userTask_concludeGk", mapping)).hasCandidateGroupAssociated("arbetsformedlare");
        anna.completes("userTask_concludeGk", with(GK_OUTCOME, "ny_kartlaggning"));

        assertThat(mapping)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_gk",
                        "userTask_requestGk",
                        "userTask_describeSituation",
                        "gateway_isRequestedByAf",
                        "userTask_answerGk",
                        "gateway_isAccepted",
                        "gateway_meetingAgreed",
                        "userTask_firstMeeting",
                        "userTask_concludeGk",
                        "endEvent_gkHeld")
                .hasNotPassed("userTask_decideWithoutAnswer", "endEvent_gkDeclined");
        assertThat(anna.milestones()).endsWith("gk-requested", "gk-first-meeting", "gk-held");
        assertThat(anna.reached("gk-held").facts()).containsEntry("gkOutcome", "ny_kartlaggning");
    }

    @Test
    void whenTheEmploymentOfficeItselfAsksNobodyNeedsToAccept(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.completes("userTask_requestGk", with(GK_REQUESTED_BY, "af")).completes("userTask_describeSituation");

        assertThat(mapping).isWaitingAtExactly("userTask_firstMeeting").hasNotPassed("userTask_answerGk");
    }

    @Test
    void ofARequestThatComesFromAListNothingMoreIsAsked(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        var mapping = anna.step("gemensam-kartlaggning");

        new Retrospect(office.today(), Instant.now()).register(() -> anna.completes("userTask_requestGk"));

        assertThat(mapping)
                .isWaitingAtExactly("userTask_answerGk")
                .hasPassed("gateway_requestComplete")
                .hasNotPassed("userTask_describeSituation");
        assertThat(anna.milestones()).endsWith("gk-requested");
    }

    @Test
    void howLongSomebodyHasLivedOnPublicIncomeIsAskedOnlyWhereTheyDo(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING).completes("userTask_requestGk");

        assertThatThrownBy(() -> anna.completes(
                        "userTask_describeSituation",
                        with(PUBLIC_INCOME, "ingen").and(PUBLIC_INCOME_MONTHS, 3L)))
                .hasMessageContaining("Antal månader");
        anna.completes("userTask_describeSituation", with(PUBLIC_INCOME, "ingen"));

        assertThat(anna.openTasks()).contains("userTask_answerGk");
    }

    @Test
    void theEmploymentOfficeDeclinesWithAReason(Office office) {
        var anna = requested(office);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.completes("userTask_answerGk", with(GK_ANSWER, "avbojd").and(DECLINE_REASON, "resursbrist"));

        assertThat(mapping).isEnded().hasPassed("endEvent_gkDeclined").hasNotPassed("userTask_firstMeeting");
        assertThat(anna.milestones()).endsWith("gk-requested", "gk-declined");
        assertThat(anna.reached("gk-declined").facts()).containsEntry("declineReason", "resursbrist");
    }

    @Test
    void whenTheEmploymentOfficeIsSlowItIsReminded(Office office) {
        var anna = requested(office);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.waitsFor(UNTIL_THE_REMINDER);

        assertThat(mapping).isWaitingAtExactly("userTask_answerGk").hasPassed("endEvent_gkReminded");
        assertThat(anna.task("userTask_answerGk").getDescription())
                .startsWith("Begäran om gemensam kartläggning väntar på svar.");
    }

    @Test
    void whenTheEmploymentOfficeNeverAnswersTheInvestigatorMayGoOnAlone(Office office) {
        var anna = requested(office);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.waitsFor(UNTIL_IT_IS_TOO_LATE);
        assertThat(mapping).isWaitingAtExactly("userTask_decideWithoutAnswer");
        anna.completes("userTask_decideWithoutAnswer", with(GK_NO_ANSWER_DECISION, "ga_vidare"));

        assertThat(mapping)
                .isWaitingAtExactly("userTask_firstMeeting")
                .hasPassed("event_gkNoAnswer", "gateway_meetingAgreed");
    }

    @Test
    void whenTheEmploymentOfficeNeverAnswersTheInvestigatorMayWaitOn(Office office) {
        var anna = requested(office);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.waitsFor(UNTIL_IT_IS_TOO_LATE)
                .completes("userTask_decideWithoutAnswer", with(GK_NO_ANSWER_DECISION, "fortsatt_vanta"));

        assertThat(mapping).isWaitingAtExactly("userTask_answerGk");
        assertThat(anna.task("userTask_answerGk").getDueDate())
                .isAfter(anna.task("userTask_planNextStep").getCreateTime());
    }

    @Test
    void whenTheEmploymentOfficeNeverAnswersTheInvestigatorMayGiveUp(Office office) {
        var anna = requested(office);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.waitsFor(UNTIL_IT_IS_TOO_LATE)
                .completes("userTask_decideWithoutAnswer", with(GK_NO_ANSWER_DECISION, "avbryt"));

        assertThat(mapping).isEnded().hasPassed("endEvent_gkCancelled");
        assertThat(anna.milestones()).endsWith("gk-requested");
    }

    @Test
    void aWithdrawnConsentEndsTheMapping(Office office) {
        var anna = requested(office);
        var mapping = anna.step("gemensam-kartlaggning");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "af"));

        assertThat(mapping).isEnded().hasPassed("endEvent_gkStopped");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }

    private static Caseworker requested(Office office) {
        return office.onTheWay()
                .chooses(STARTS_GEMENSAM_KARTLAGGNING)
                .completes("userTask_requestGk")
                .completes("userTask_describeSituation");
    }
}
