package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

@PathTest
class RehabilitationWithAfPathTests {
    @Test
    void theEmploymentOfficeFollowsUpAndTheInvestigatorsStepHearsTheOutcome(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");
        var withAf = anna.step("rehabilitation-with-af");

        assertThat(office.engine()
                        .getTaskService()
                        .getIdentityLinksForTask(
                                anna.task("userTask_followRehabilitation").getId()))
                .extracting(IdentityLink::getGroupId)
                .contains("forsakringsutredare", "arbetsformedlare");
        anna.completes("userTask_followRehabilitation", with(ALR_OUTCOME, "avbruten"));

        assertThat(withAf)
                .isEnded()
                .hasPassedInOrder("startEvent_followUpShared", "userTask_followRehabilitation", "endEvent_followedUp");
        assertThat(anna.reached("alr-ended").facts()).containsEntry("alrOutcome", "avbruten");
    }

    @Test
    void theEmploymentOfficeSeesNothingOfThePlan(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_REHABILITERING)
                .completes("userTask_planRehabilitation")
                .completes("userTask_startRehabilitation");

        var seen = office.engine()
                .getRuntimeService()
                .getVariables(anna.step("rehabilitation-with-af").getId());

        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "insats", "unit", "unitType", "investigator", "coordinator", "alrStartDate", "alrNextFollowUp");
    }
}
