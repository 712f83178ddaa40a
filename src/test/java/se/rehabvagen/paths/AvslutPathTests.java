package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.EXIT_DATE;
import static se.rehabvagen.process.CaseVariables.EXIT_DECISION;
import static se.rehabvagen.process.CaseVariables.EXIT_REASON;
import static se.rehabvagen.process.CaseVariables.OCCUPATION_AFTER;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSLUT;

import org.junit.jupiter.api.Test;

@PathTest
class AvslutPathTests {
    @Test
    void aCaseIsExitedWithItsReason(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT);
        var exit = anna.step("avslut");

        anna.completes(
                "userTask_recordExit",
                with(EXIT_DATE, office.today().minusDays(1))
                        .and(EXIT_REASON, "studier")
                        .and(OCCUPATION_AFTER, "studier"));

        assertThat(exit)
                .isEnded()
                .hasPassedInOrder("startEvent_exit", "userTask_recordExit", "gateway_isExited", "endEvent_exited")
                .hasNotPassed("endEvent_goesOn");
        assertThat(anna.milestones()).endsWith("exited");
        assertThat(anna.reached("exited").occurredOn()).isEqualTo(office.today().minusDays(1));
        assertThat(anna.reached("exited").facts())
                .containsEntry("exitReason", "studier")
                .containsEntry("occupationAfter", "studier");
    }

    @Test
    void whoIsNotToExitYetGoesOn(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT);
        var exit = anna.step("avslut");

        anna.completes("userTask_recordExit", with(EXIT_DECISION, "inte_nu"));

        assertThat(exit).isEnded().hasPassed("endEvent_goesOn").hasNotPassed("endEvent_exited");
        assertThat(anna.milestones()).doesNotContain("exited");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }
}
