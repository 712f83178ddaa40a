package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CORRECTED_DATE;
import static se.rehabvagen.process.CaseVariables.CORRECTED_MILESTONE;
import static se.rehabvagen.process.CaseVariables.CORRECTION_KIND;
import static se.rehabvagen.process.CaseVariables.CORRECTION_REASON;
import static se.rehabvagen.process.CaseVariables.NEW_DATE;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;

import org.junit.jupiter.api.Test;

@PathTest
class CorrectFactPathTests {
    @Test
    void aWrongDateIsCorrectedAndTheOldOneStaysInHistory(Office office) {
        var anna = office.onTheWay();

        var correction = anna.submits(
                "correct-fact",
                with(CORRECTED_MILESTONE, "sassam-held")
                        .and(CORRECTED_DATE, office.today())
                        .and(CORRECTION_KIND, "nytt_datum")
                        .and(NEW_DATE, office.today().minusDays(7))
                        .and(CORRECTION_REASON, "fel_datum"));

        assertThat(correction)
                .isEnded()
                .hasPassedInOrder("startEvent_mistakeReported", "serviceTask_correctFact", "endEvent_factCorrected");
        assertThat(anna.milestones()).endsWith("sassam-held", "corrected");
        assertThat(anna.reached("sassam-held").occurredOn()).isEqualTo(office.today());
        assertThat(anna.reached("corrected").facts())
                .containsEntry("correctedMilestone", "sassam-held")
                .containsEntry("newDate", office.today().minusDays(7).toString());
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Uppgift rättad");
    }

    @Test
    void aCorrectedPlanIsLookedOver(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan");

        anna.submits(
                "correct-fact",
                with(CORRECTED_MILESTONE, "plan-set")
                        .and(CORRECTED_DATE, office.today())
                        .and(CORRECTION_KIND, "ogiltig")
                        .and(CORRECTION_REASON, "fel_person"));

        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("userTask_reviewPlan");
    }
}
