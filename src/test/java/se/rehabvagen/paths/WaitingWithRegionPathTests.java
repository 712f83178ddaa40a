package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class WaitingWithRegionPathTests {
    @Test
    void eitherOfThePairWatchesTheWaitUntilItIsOver(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN);
        var wait = anna.step("waiting-with-region");

        anna.completes("userTask_recordWait");
        assertThat(task("userTask_watchWait", wait)).hasCandidateGroupAssociated("rehabkoordinator");
        anna.waitsFor(Period.ofDays(30)).completes("userTask_watchWait");

        assertThat(wait)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_wait",
                        "userTask_recordWait",
                        "serviceTask_informWaiting",
                        "userTask_watchWait",
                        "endEvent_waitOver");
    }

    @Test
    void aWaitThatIsNotOverGoesOnUntilANewDay(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN).completes("userTask_recordWait");
        var wait = anna.step("waiting-with-region");
        anna.waitsFor(Period.ofDays(30));
        LocalDate newDay = office.today().plusDays(45);

        anna.completes("userTask_watchWait", with(WAIT_OVER, "nej").and(WAIT_UNTIL, newDay));

        assertThat(wait).isWaitingAtExactly("userTask_watchWait").hasNotPassed("endEvent_waitOver");
        assertThat(anna.task("userTask_watchWait").getFollowUpDate()).isEqualTo(newDay.toString());
        assertThat(anna.fact(IS_WAITING)).isTrue();
        assertThat(anna.milestones()).endsWith("wait-started");
    }

    @Test
    void itEndsForTheRegionWhenTheConsentIsWithdrawn(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN);
        var wait = anna.step("waiting-with-region");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(wait).isEnded().hasPassed("endEvent_sharingEnded");
        assertThat(anna.step("vantan")).isWaitingAtExactly("userTask_recordWait");
    }
}
