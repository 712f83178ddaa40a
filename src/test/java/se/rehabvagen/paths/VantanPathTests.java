package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class VantanPathTests {
    @Test
    void thePairWaitsTogetherUntilItIsOver(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN);
        var wait = anna.step("vantan");

        anna.completes("userTask_recordWait", with(WAIT_PARTY, "af").and(WAIT_REASON, "af_plats"));
        assertThat(wait).isWaitingAtExactly("callActivity_waitWithRegion");
        assertThat(anna.fact(IS_WAITING)).isTrue();
        assertThat(anna.task("userTask_watchWait").getFollowUpDate())
                .isAfter(anna.task("userTask_watchWait").getCreateTime());
        anna.waitsFor(Period.ofDays(30)).completes("userTask_watchWait");

        assertThat(wait)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_wait",
                        "serviceTask_readConsent",
                        "callActivity_waitWithRegion",
                        "serviceTask_informWaitOver",
                        "endEvent_waitEnded")
                .hasNotPassed("userTask_recordWait", "userTask_watchWait");
        assertThat(anna.milestones()).endsWith("wait-started", "wait-ended");
        assertThat(anna.reached("wait-started").facts())
                .containsEntry("waitParty", "af")
                .containsEntry("waitReason", "af_plats");
        assertThat(anna.reached("wait-ended").facts()).containsEntry("waitParty", "af");
        assertThat(anna.fact(IS_WAITING)).isFalse();
    }

    @Test
    void withoutConsentTheInvestigatorWaitsAlone(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        anna.chooses(STARTS_VANTAN);
        var wait = anna.step("vantan");
        assertThat(wait).isWaitingAtExactly("userTask_recordWait");
        anna.completes("userTask_recordWait");
        anna.waitsFor(Period.ofDays(30))
                .completes(
                        "userTask_watchWait",
                        with(WAIT_OVER, "nej").and(WAIT_UNTIL, office.today().plusDays(45)))
                .completes("userTask_watchWait", with(WAIT_OVER, "ja"));

        assertThat(wait).isEnded().hasPassed("endEvent_waitEnded").hasNotPassed("callActivity_waitWithRegion");
        assertThat(anna.milestones()).endsWith("consent-withdrawn", "wait-started", "wait-ended");
        assertThat(anna.fact(IS_WAITING)).isFalse();
    }

    @Test
    void aWaitThatIsWatchedGoesOnWithTheInvestigatorWhenTheConsentIsWithdrawn(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN).completes("userTask_recordWait");
        var wait = anna.step("vantan");
        var until = anna.task("userTask_watchWait").getFollowUpDate();

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(wait).isWaitingAtExactly("userTask_watchWait").hasNotPassed("userTask_recordWait");
        assertThat(anna.task("userTask_watchWait").getFollowUpDate()).isEqualTo(until);
        assertThat(anna.fact(IS_WAITING)).isTrue();
        assertThat(anna.milestones()).containsOnlyOnce("wait-started");
    }
}
