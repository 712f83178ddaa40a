package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.HAS_PLAN_IN_FORCE;
import static se.rehabvagen.process.CaseVariables.HUB_FOLLOW_UP_DATE;
import static se.rehabvagen.process.CaseVariables.IS_LONG_TERM_BENEFIT;
import static se.rehabvagen.process.CaseVariables.LONG_TERM_DECISION;
import static se.rehabvagen.process.CaseVariables.LONG_TERM_REVIEW_DATE;
import static se.rehabvagen.process.CaseVariables.NEW_UNIT;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_DECISION;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;
import static se.rehabvagen.process.CaseVariables.STARTS_FRAGA;
import static se.rehabvagen.process.CaseVariables.STARTS_GEMENSAM_KARTLAGGNING;
import static se.rehabvagen.process.CaseVariables.STARTS_LONG_TERM_BENEFIT;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;
import static se.rehabvagen.process.CaseVariables.STARTS_REHABILITERING;
import static se.rehabvagen.process.CaseVariables.STARTS_SJUKERSATTNING;
import static se.rehabvagen.process.CaseVariables.STARTS_VANTAN;
import static se.rehabvagen.process.CaseVariables.UNIT;

import java.time.LocalDate;
import java.time.Period;
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
    void whatTheHubToldIsStillNewsAtTheNewUnit(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA).completes("userTask_askQuestion");
        anna.completes("userTask_answerQuestion");
        assertThat(anna.task("userTask_planNextStep").getName()).contains("Nytt: Fråga besvarad");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.task("userTask_planNextStep").getName()).contains("Nytt: Fråga besvarad");
    }

    @Test
    void aLongTermAssessmentGoesOnWithItsReview(Office office) {
        var anna = office.onTheWay().chooses(STARTS_LONG_TERM_BENEFIT).completes("userTask_assessLongTermBenefit");
        LocalDate later = office.today().plusDays(100);
        anna.completes(
                "userTask_reviewLongTermBenefit",
                with(LONG_TERM_DECISION, "kvarstar").and(LONG_TERM_REVIEW_DATE, later));

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.step("long-term-benefit")).hasPassedInOrder("gateway_isResumed", "serviceTask_informLongTerm");
        assertThat(anna.task("userTask_reviewLongTermBenefit").getFollowUpDate())
                .isEqualTo(later.toString());
        assertThat(anna.milestones()).containsOnlyOnce("long-term-benefit-assessed");
        anna.completes("userTask_reviewLongTermBenefit", with(LONG_TERM_DECISION, "upphor"));
        assertThat(anna.fact(IS_LONG_TERM_BENEFIT)).isFalse();
    }

    @Test
    void aPlanThatHasLapsedCanBeRevisedAtTheNewUnit(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_PLAN)
                .completes("userTask_setPlan")
                .waitsFor(Period.ofDays(31));
        assertThat(anna.openTasks()).contains("userTask_renewPlan");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isFalse();
        assertThat(anna.milestones()).containsOnlyOnce("plan-lapsed");
        anna.completes("userTask_renewPlan", with(PLAN_DECISION, "revidera"));
        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("gateway_planEvents");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
    }

    @Test
    void theHubSaysWhichStepsWereBrokenOff(Office office) {
        var anna = office.onTheWay()
                .chooses(
                        STARTS_AVSTAMNINGSMOTE,
                        STARTS_GEMENSAM_KARTLAGGNING,
                        STARTS_FRAGA,
                        STARTS_SJUKERSATTNING,
                        STARTS_PLAN,
                        STARTS_VANTAN)
                .completes("userTask_setPlan")
                .completes("userTask_recordWait");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
        assertThat(anna.task("userTask_planNextStep").getName())
                .contains(" · Nytt: Avbrutet, starta på nytt vid behov: ")
                .contains("Avstämningsmöte", "Gemensam kartläggning", "Fråga till part", "sjukersättning", "Väntan")
                .doesNotContain("Plan för avslut");
    }

    @Test
    void aWaitThatWasBrokenOffAllowsNoLongSleep(Office office) {
        var anna = office.onTheWay().chooses(STARTS_VANTAN).completes("userTask_recordWait");

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThatThrownBy(() -> anna.completes(
                        "userTask_planNextStep",
                        with(HUB_FOLLOW_UP_DATE, office.today().plusDays(61))))
                .hasMessageContaining("Registrera en väntan som förklarar varför.");
    }

    @Test
    void whereNothingWasBrokenOffTheHubSaysNothingOfIt(Office office) {
        var anna = office.onTheWay();

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.task("userTask_planNextStep").getName()).doesNotContain("Avbrutet");
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
