package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;
import static se.rehabvagen.process.CaseVariables.CONSENT_UNTIL;
import static se.rehabvagen.process.CaseVariables.QUESTION_TO;

import java.time.Period;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class BeginQuestionPathTests {
    @Test
    void theCoordinatorAsksAndTheInvestigatorAnswers(Office office) {
        var anna = office.onTheWay().chooses();
        String coordinator = office.whoIs(Role.REHABKOORDINATOR);

        var start = office.submits(
                coordinator,
                "begin-question",
                with(CASE_NUMBER, anna.caseNumber().value()));
        assertThat(start)
                .isEnded()
                .hasPassedInOrder("startEvent_questionWanted", "serviceTask_beginQuestion", "endEvent_questionBegun");
        assertThat(anna.task("userTask_askQuestion").getAssignee()).isEqualTo(coordinator);
        anna.completes("userTask_askQuestion", with(QUESTION_TO, "forsakringsutredare"));
        assertThat(anna.task("userTask_answerQuestion").getAssignee())
                .isEqualTo(office.whoIs(Role.FORSAKRINGSUTREDARE));
        anna.completes("userTask_answerQuestion");

        assertThat(anna.milestones()).endsWith("question-asked", "question-answered");
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith(" · Nytt: Fråga besvarad");
    }

    @Test
    void afterTheConsentHasRunOutNoQuestionIsAsked(Office office) {
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(10)))
                .completes("userTask_holdSassam");
        anna.waitsFor(Period.ofDays(11));

        assertThatThrownBy(() -> anna.submits("begin-question"))
                .hasMessageContaining("Samtycke till utbyte mellan Försäkringskassan och Regionen saknas.");
    }
}
