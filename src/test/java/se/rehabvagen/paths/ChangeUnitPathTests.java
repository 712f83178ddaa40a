package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.NEW_UNIT;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;
import static se.rehabvagen.process.CaseVariables.STARTS_REHABILITERING;
import static se.rehabvagen.process.CaseVariables.UNIT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@PathTest
class ChangeUnitPathTests {
    @Test
    void theCaseGoesOnAtTheNewUnitUnderTheSameNumber(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN, STARTS_REHABILITERING).completes("userTask_setPlan");
        LocalDate date = anna.fact(PLAN_DATE);

        var change = anna.submits("change-unit", with(NEW_UNIT, Office.PSYCHIATRY));

        assertThat(change)
                .isEnded()
                .hasPassedInOrder("startEvent_unitChangeReported", "serviceTask_changeUnit", "endEvent_unitChanged");
        assertThat(anna.instance().getTenantId()).isEqualTo(office.insats().id() + "." + Office.PSYCHIATRY);
        assertThat(anna.fact(UNIT)).isEqualTo(Office.PSYCHIATRY);
        assertThat(anna.fact(PLAN_DATE)).isEqualTo(date);
        assertThat(anna.reached("unit-changed").facts()).containsEntry("newUnit", Office.PSYCHIATRY);
        assertThat(anna.task("userTask_planNextStep").getAssignee())
                .isEqualTo(office.unit(Office.PSYCHIATRY).investigators().get(0));
    }

    @Test
    void anUnknownUnitIsRefusedAndTheCaseStaysWhereItIs(Office office) {
        var anna = office.onTheWay();

        assertThatThrownBy(() -> anna.submits("change-unit", with(NEW_UNIT, "vc-finns-inte")))
                .hasMessageContaining("Vårdenheten vc-finns-inte finns inte i insatsen.");

        assertThat(anna.fact(UNIT)).isEqualTo(Office.UNIT);
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
        assertThat(anna.milestones()).doesNotContain("unit-changed");
    }
}
