package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.QUESTION_TO;
import static se.rehabvagen.process.CaseVariables.QUESTION_TOPIC;
import static se.rehabvagen.process.CaseVariables.STARTS_FRAGA;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class FragaTillPartPathTests {
    @Test
    void aQuestionIsAnsweredByTheOtherOfThePair(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA);
        var question = anna.step("fraga-till-part");

        anna.completes(
                "userTask_askQuestion", with(QUESTION_TO, "rehabkoordinator").and(QUESTION_TOPIC, "planering"));
        assertThat(task("userTask_answerQuestion", question))
                .isAssignedTo(office.unit(Office.UNIT).coordinator())
                .hasCandidateGroupAssociated("rehabkoordinator");
        anna.completes("userTask_answerQuestion");

        assertThat(question)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_question",
                        "userTask_askQuestion",
                        "serviceTask_addressQuestion",
                        "userTask_answerQuestion",
                        "endEvent_questionAnswered")
                .hasNotPassed("endEvent_questionReminded");
        assertThat(anna.milestones()).endsWith("question-asked", "question-answered");
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Fråga besvarad");
    }

    @Test
    void nobodyAsksTheirOwnRole(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA);

        assertThatThrownBy(() -> anna.completes("userTask_askQuestion", with(QUESTION_TO, "forsakringsutredare")))
                .hasMessage("Frågan går till den andra parten. Välj den som ska svara.");
        assertThat(anna.step("fraga-till-part")).isWaitingAtExactly("userTask_askQuestion");
    }

    @Test
    void whenNobodyAnswersWhoWasAskedIsReminded(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA).completes("userTask_askQuestion");

        anna.waitsFor(Period.ofDays(6));

        assertThat(anna.step("fraga-till-part"))
                .isWaitingAtExactly("userTask_answerQuestion")
                .hasPassed("endEvent_questionReminded");
        assertThat(anna.task("userTask_answerQuestion").getDescription()).startsWith("En fråga väntar på svar.");
    }

    @Test
    void aWithdrawnConsentEndsTheQuestion(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA).completes("userTask_askQuestion");
        var question = anna.step("fraga-till-part");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(question).isEnded().hasPassed("endEvent_questionStopped").hasNotPassed("endEvent_questionAnswered");
        assertThat(anna.milestones()).doesNotContain("question-answered");
    }
}
