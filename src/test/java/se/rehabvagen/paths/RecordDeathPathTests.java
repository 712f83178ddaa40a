package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CONSENT_ANSWER;
import static se.rehabvagen.process.CaseVariables.DEATH_DATE;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSLUT;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

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

    @Test
    void whoDiesInTheMonthBeforeTheErasureIsErasedAtOnce(Office office) {
        var refused = office.enrols();
        office.registers(refused);
        refused.completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));
        assertThat(office.keeps(refused)).isTrue();

        refused.submits("record-death");

        assertThat(office.keeps(refused)).isFalse();
        assertThat(refused.milestones()).containsExactly("enrolled", "consent-refused", "died");
    }

    @Test
    void aDeathAfterTheExitEndsTheFollowUpAndIsRegisteredOnce(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        assertThat(anna.runs("follow-up")).isTrue();

        anna.submits("record-death");

        assertThat(anna.processes()).isEmpty();
        assertThatThrownBy(() -> anna.submits("record-death")).hasMessageContaining("Dödsfallet är redan registrerat.");
        assertThat(anna.milestones().stream().filter("died"::equals)).hasSize(1);
    }

    @Test
    void whoTookPartIsNotErasedByDeath(Office office) {
        var anna = office.onTheWay();
        office.registers(anna);
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        anna.submits("record-death");

        assertThat(office.keeps(anna)).isTrue();
    }
}
