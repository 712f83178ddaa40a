package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.DEATH_DATE;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;

import org.junit.jupiter.api.Test;

@PathTest
class RecordDeathPathTests {
    @Test
    void aDeathEndsTheCaseWithoutFollowUp(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        var theCase = anna.instance();

        var death = anna.submits("record-death", with(DEATH_DATE, office.today().minusDays(2)));

        assertThat(death)
                .isEnded()
                .hasPassedInOrder("startEvent_deathReported", "serviceTask_closeCase", "endEvent_died");
        assertThat(theCase).isEnded().hasPassed("endEvent_stopped").hasNotPassed("callActivity_followUp");
        assertThat(anna.openTasks()).isEmpty();
        assertThat(anna.reached("died").occurredOn()).isEqualTo(office.today().minusDays(2));
    }
}
