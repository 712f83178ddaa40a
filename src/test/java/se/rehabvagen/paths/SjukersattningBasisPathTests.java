package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.MEASURES;
import static se.rehabvagen.process.CaseVariables.PENSION_DECISION;
import static se.rehabvagen.process.CaseVariables.PENSION_EXTENT;
import static se.rehabvagen.process.CaseVariables.STARTS_SJUKERSATTNING;

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
