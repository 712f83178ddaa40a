package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.IS_WAITING;
import static se.rehabvagen.process.CaseVariables.STARTS_VANTAN;
import static se.rehabvagen.process.CaseVariables.WAIT_OVER;
import static se.rehabvagen.process.CaseVariables.WAIT_PARTY;
import static se.rehabvagen.process.CaseVariables.WAIT_REASON;
import static se.rehabvagen.process.CaseVariables.WAIT_UNTIL;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class VantanPathTests {
    @Test
    void aWaitIsWatchedUntilItIsOver(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN);
        var wait = anna.step("vantan");

        anna.completes("userTask_recordWait", with(WAIT_PARTY, "af").and(WAIT_REASON, "af_plats"));
        assertThat(wait).isWaitingAtExactly("userTask_watchWait");
        assertThat(anna.fact(IS_WAITING)).isTrue();
        assertThat(anna.task("userTask_watchWait").getFollowUpDate())
                .isAfter(anna.task("userTask_watchWait").getCreateTime());
        anna.waitsFor(Period.ofDays(30)).completes("userTask_watchWait");

        assertThat(wait)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_wait",
                        "userTask_recordWait",
                        "serviceTask_informWaiting",
                        "userTask_watchWait",
                        "serviceTask_informWaitOver",
                        "endEvent_waitEnded");
        assertThat(anna.milestones()).endsWith("wait-started", "wait-ended");
        assertThat(anna.reached("wait-started").facts())
                .containsEntry("waitParty", "af")
                .containsEntry("waitReason", "af_plats");
        assertThat(anna.fact(IS_WAITING)).isFalse();
    }

    @Test
    void aWaitThatIsNotOverGoesOnUntilANewDay(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN).completes("userTask_recordWait");
        var wait = anna.step("vantan");
        anna.waitsFor(Period.ofDays(30));
        LocalDate newDay = office.today().plusDays(45);

        anna.completes("userTask_watchWait", with(WAIT_OVER, "nej").and(WAIT_UNTIL, newDay));

        assertThat(wait).isWaitingAtExactly("userTask_watchWait").hasNotPassed("endEvent_waitEnded");
        assertThat(anna.task("userTask_watchWait").getFollowUpDate()).isEqualTo(newDay.toString());
        assertThat(anna.fact(IS_WAITING)).isTrue();
        assertThat(anna.milestones()).endsWith("wait-started");
    }
}
