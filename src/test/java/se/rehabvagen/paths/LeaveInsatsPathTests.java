package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.LEFT_REASON;

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
}
