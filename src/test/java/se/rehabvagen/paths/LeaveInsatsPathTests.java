package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CONSENT_ANSWER;
import static se.rehabvagen.process.CaseVariables.LEFT_REASON;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class LeaveInsatsPathTests {
    @Test
    void whoLeavesIsNeitherExitedNorFollowedUp(Office office) {
        var anna = office.onTheWay();
        var theCase = anna.instance();

        var leaving = anna.submits("leave-insats", with(LEFT_REASON, "avbrutit"));

        assertThat(leaving)
                .isEnded()
                .hasPassedInOrder("startEvent_leavingReported", "serviceTask_closeCase", "endEvent_left");
        assertThat(theCase).isEnded().hasNotPassed("callActivity_followUp");
        assertThat(anna.milestones()).endsWith("left").doesNotContain("exited");
        assertThat(anna.reached("left").facts()).containsEntry("leftReason", "avbrutit");
    }

    @Test
    void beforeTheAnswerThereIsNothingToLeave(Office office) {
        var anna = office.enrols();

        refusesToLeave(anna);

        assertThat(anna.openTasks()).containsExactly("userTask_inhamtaSamtycke");
    }

    @Test
    void whoRefusedCannotLeaveAndIsErasedInTime(Office office) {
        var anna = office.enrols();
        office.registers(anna);
        anna.completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));

        refusesToLeave(anna);

        anna.waitsFor(Period.ofDays(31));
        assertThat(office.keeps(anna)).isFalse();
    }

    @Test
    void whoWithdrewTheExchangeCanLeave(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        anna.submits("leave-insats");

        assertThat(anna.milestones()).endsWith("left");
    }

    private static void refusesToLeave(Caseworker person) {
        assertThatThrownBy(() -> person.submits("leave-insats"))
                .hasMessage("Individen har inte lämnat samtycke och är därför inte med i insatsen.");

        assertThat(person.milestones()).doesNotContain("left");
    }
}
