package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.NEW_SICK_PERIOD;
import static se.rehabvagen.process.CaseVariables.OCCUPATION_NOW;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSLUT;

import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class FollowUpPathTests {
    @Test
    void whoHasExitedIsFollowedUpAfterThreeSixAndTwelveMonths(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        var followUp = anna.step("follow-up");
        var theCase = anna.instance();
        assertThat(followUp)
                .isWaitingAtExactly("subProcess_oneFollowUp", "event_followUpDue", "callActivity_followUpRegion");
        assertThat(anna.openTasks()).containsExactly("userTask_watchFollowUp");

        anna.waitsFor(Period.ofMonths(3)).completes("userTask_followUp", with(NEW_SICK_PERIOD, "nej"));
        assertThat(followUp)
                .isWaitingAtExactly("subProcess_oneFollowUp", "event_followUpDue", "callActivity_followUpRegion");
        anna.waitsFor(Period.ofMonths(3)).completes("userTask_followUp", with(NEW_SICK_PERIOD, "ja"));
        anna.waitsFor(Period.ofMonths(6)).completes("userTask_followUp", with(OCCUPATION_NOW, "studier"));

        assertThat(followUp).isEnded().hasPassed("endEvent_followUpsDone");
        assertThat(theCase).isEnded().hasPassed("endEvent_followedUp");
        assertThat(anna.milestones()).endsWith("exited", "followed-up", "followed-up", "followed-up");
        assertThat(anna.reached())
                .filteredOn(milestone -> milestone.key().equals("followed-up"))
                .extracting(milestone -> milestone.facts().get("followUpMonth"))
                .containsExactly(3L, 6L, 12L);
    }
}
