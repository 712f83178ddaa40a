package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;
import static se.rehabvagen.process.CaseVariables.HUB_FOLLOW_UP_DATE;
import static se.rehabvagen.process.CaseVariables.IS_WAITING;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSLUT;

import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class BeginWaitPathTests {
    @Test
    void theCoordinatorStartsAWaitAndHasItsFirstTask(Office office) {
        var anna = office.onTheWay().chooses();
        var sleepsUntil = anna.task("userTask_planNextStep").getFollowUpDate();
        String coordinator = office.whoIs(Role.REHABKOORDINATOR);

        var start = office.submits(
                coordinator, "begin-wait", with(CASE_NUMBER, anna.caseNumber().value()));

        assertThat(start)
                .isEnded()
                .hasPassedInOrder("startEvent_waitSeen", "serviceTask_beginWait", "endEvent_waitBegun");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep", "userTask_recordWait");
        assertThat(anna.task("userTask_recordWait").getAssignee()).isEqualTo(coordinator);
        assertThat(anna.task("userTask_planNextStep").getFollowUpDate()).isEqualTo(sleepsUntil);
        assertThat(anna.fact(HUB_FOLLOW_UP_DATE)).isNotNull();
        anna.completes("userTask_recordWait");
        assertThat(anna.fact(IS_WAITING)).isTrue();
        assertThat(anna.milestones()).endsWith("wait-started");
    }

    @Test
    void theExitEndsItLikeEveryStep(Office office) {
        var anna = office.onTheWay();
        anna.submits("begin-wait");

        anna.chooses(STARTS_AVSLUT).completes("userTask_recordExit");

        assertThat(anna.runs("vantan")).isFalse();
        assertThat(anna.openTasks()).containsExactly("userTask_watchFollowUp");
    }

    @Test
    void beforeConsentThereIsNothingToWaitFor(Office office) {
        var anna = office.enrols();

        assertThatThrownBy(() -> anna.submits("begin-wait"))
                .hasMessageContaining("Samtycke till utbyte mellan Försäkringskassan och Regionen saknas.");

        assertThat(anna.openTasks()).containsExactly("userTask_inhamtaSamtycke");
    }

    @Test
    void afterTheExitItIsRefused(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");

        assertThatThrownBy(() -> anna.submits("begin-wait")).hasMessageContaining("Ärendet är avslutat.");
    }
}
