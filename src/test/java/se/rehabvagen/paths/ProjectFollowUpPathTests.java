package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.INCOME_NOW;

import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CaseEvents;

@PathTest
class ProjectFollowUpPathTests {
    @Test
    void whoHasNoExitWhenTheProjectIsOverIsFollowedUpAndGoesOn(Office office) {
        var anna = office.onTheWay();

        office.bean(CaseEvents.class).lastFollowUpDue(anna.caseNumber());
        var followUp = anna.step("project-follow-up");
        anna.completes("userTask_followUpProject", with(INCOME_NOW, "a_kassa"));

        assertThat(followUp)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_projectFollowUp", "userTask_followUpProject", "endEvent_projectFollowedUp");
        assertThat(anna.reached("followed-up").facts())
                .containsEntry("incomeNow", "a_kassa")
                .doesNotContainKey("followUpMonth");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }
}
