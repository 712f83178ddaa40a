package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class SjukersattningBasisPathTests {
    @Test
    void everythingThatWasTriedIsListedAndTheDecisionIsRecorded(Office office) {
        var anna = office.onTheWay().chooses(STARTS_SJUKERSATTNING);
        var basis = anna.step("sjukersattning-basis");

        anna.completes("userTask_requestMedicalBasis").completes("userTask_receiveMedicalBasis");
        assertThat(basis).isWaitingAtExactly("userTask_compileBasis");
        assertThat(office.engine()
                        .getRuntimeService()
                        .getVariable(basis.getId(), MEASURES.name())
                        .toString())
                .contains("SASSAM-kartläggning genomförd");
        anna.completes("userTask_compileBasis").completes("userTask_recordPensionDecision", with(PENSION_EXTENT, "75"));

        assertThat(basis)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_pension",
                        "userTask_requestMedicalBasis",
                        "userTask_receiveMedicalBasis",
                        "serviceTask_listMeasures",
                        "userTask_compileBasis",
                        "userTask_recordPensionDecision",
                        "endEvent_pensionSettled")
                .hasNotPassed("serviceTask_refusePension");
        assertThat(anna.milestones()).endsWith("pension-basis-complete", "pension-decided");
        assertThat(anna.reached("pension-decided").facts()).containsEntry("pensionDecision", "beviljad");
    }

    @Test
    void whatWasCorrectedIsListedAsItHolds(Office office) {
        var anna = office.onTheWay();
        LocalDate held = anna.reached("sassam-held").occurredOn();
        anna.submits(
                "correct-fact",
                with(CORRECTED_MILESTONE, "sassam-held")
                        .and(CORRECTED_DATE, held)
                        .and(CORRECTION_KIND, "nytt_datum")
                        .and(NEW_DATE, held.minusDays(7)));

        anna.chooses(STARTS_SJUKERSATTNING)
                .completes("userTask_requestMedicalBasis")
                .completes("userTask_receiveMedicalBasis");

        assertThat(office.engine()
                        .getRuntimeService()
                        .getVariable(anna.step("sjukersattning-basis").getId(), MEASURES.name())
                        .toString())
                .contains(held.minusDays(7).toString())
                .doesNotContain(held.toString());
    }

    @Test
    void aRefusalIsRecordedAlsoWhereThereIsNoPlan(Office office) {
        var anna = office.onTheWay().chooses(STARTS_SJUKERSATTNING);
        var basis = anna.step("sjukersattning-basis");

        anna.completes("userTask_requestMedicalBasis")
                .completes("userTask_receiveMedicalBasis")
                .completes("userTask_compileBasis")
                .completes("userTask_recordPensionDecision", with(PENSION_DECISION, "avslag"));

        assertThat(basis).isEnded().hasPassed("endEvent_pensionRefused").hasNotPassed("endEvent_pensionSettled");
        assertThat(anna.milestones()).endsWith("pension-decided");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }

    @Test
    void whenTheDoctorIsSlowTheInvestigatorIsReminded(Office office) {
        var anna = office.onTheWay().chooses(STARTS_SJUKERSATTNING).completes("userTask_requestMedicalBasis");

        anna.waitsFor(Period.ofDays(21));

        assertThat(anna.step("sjukersattning-basis"))
                .isWaitingAtExactly("userTask_receiveMedicalBasis")
                .hasPassed("endEvent_medicalReminded");
        assertThat(anna.task("userTask_receiveMedicalBasis").getDescription())
                .startsWith("Det medicinska underlaget har inte kommit.");
    }
}
