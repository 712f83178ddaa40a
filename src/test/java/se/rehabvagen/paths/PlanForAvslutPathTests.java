package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.HAS_PLAN_IN_FORCE;
import static se.rehabvagen.process.CaseVariables.HAS_PLAN_STEP;
import static se.rehabvagen.process.CaseVariables.NEW_UNIT;
import static se.rehabvagen.process.CaseVariables.PENSION_DECISION;
import static se.rehabvagen.process.CaseVariables.PLAN_DATE;
import static se.rehabvagen.process.CaseVariables.PLAN_DECISION;
import static se.rehabvagen.process.CaseVariables.PLAN_WAY;
import static se.rehabvagen.process.CaseVariables.RECALL_REASON;
import static se.rehabvagen.process.CaseVariables.REVIEWS_PLAN;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;
import static se.rehabvagen.process.CaseVariables.STARTS_SJUKERSATTNING;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class PlanForAvslutPathTests {
    private static final Period UNTIL_THE_REVIEW = Period.ofDays(17);
    private static final Period PAST_THE_DATE = Period.ofDays(32);

    @Test
    void aPlanIsLookedOverFourteenDaysBeforeItsDateAndRevised(Office office) {
        var anna = plans(office);
        var plan = anna.step("plan-for-avslut");
        assertThat(plan).isWaitingAtExactly("gateway_planEvents");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
        LocalDate later = office.today().plusDays(90);

        anna.waitsFor(UNTIL_THE_REVIEW);
        assertThat(plan).isWaitingAtExactly("userTask_reviewPlan");
        anna.completes("userTask_reviewPlan", with(PLAN_DECISION, "revidera").and(PLAN_DATE, later));

        assertThat(plan)
                .isWaitingAtExactly("gateway_planEvents")
                .hasPassedInOrder(
                        "startEvent_plan",
                        "userTask_setPlan",
                        "event_reviewDue",
                        "serviceTask_checkPlanDate",
                        "userTask_reviewPlan",
                        "event_planRevised")
                .hasNotPassed("event_planLapsed", "endEvent_planRecalled");
        assertThat(anna.milestones()).endsWith("plan-set", "plan-revised");
        assertThat(anna.reached("plan-revised").facts()).containsEntry("planDate", later.toString());
        assertThat(anna.fact(PLAN_DATE)).isEqualTo(later);
    }

    @Test
    void aPlanThatIsKeptLapsesOnTheDayAfterItsDate(Office office) {
        var anna = plans(office);
        LocalDate date = anna.fact(PLAN_DATE);

        anna.waitsFor(UNTIL_THE_REVIEW).completes("userTask_reviewPlan", with(PLAN_DECISION, "behall"));
        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("gateway_planEvents");
        anna.waitsFor(UNTIL_THE_REVIEW);

        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("userTask_renewPlan");
        assertThat(anna.reached("plan-lapsed").occurredOn()).isEqualTo(date.plusDays(1));
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isFalse();
        assertThat(anna.task("userTask_planNextStep").getName()).endsWith("Nytt: Planen har förfallit");
    }

    @Test
    void aPlanIsRecalled(Office office) {
        var anna = plans(office);
        var plan = anna.step("plan-for-avslut");

        anna.waitsFor(UNTIL_THE_REVIEW)
                .completes(
                        "userTask_reviewPlan",
                        with(PLAN_DECISION, "aterkalla").and(RECALL_REASON, "avbruten_rehabilitering"));

        assertThat(plan).isEnded().hasPassed("endEvent_planRecalled").hasNotPassed("endEvent_planRecalledByRefusal");
        assertThat(anna.milestones()).endsWith("plan-set", "plan-recalled");
        assertThat(anna.reached("plan-recalled").facts()).containsEntry("recallReason", "avbruten_rehabilitering");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isFalse();
        assertThat(anna.fact(HAS_PLAN_STEP)).isFalse();
    }

    @Test
    void aPlanThatNobodyLooksOverLapsesAndIsRenewed(Office office) {
        var anna = plans(office);
        var plan = anna.step("plan-for-avslut");

        anna.waitsFor(PAST_THE_DATE);
        assertThat(plan).isWaitingAtExactly("userTask_renewPlan").hasPassed("event_planLapsed");
        assertThat(anna.openTasks()).doesNotContain("userTask_reviewPlan");
        anna.completes("userTask_renewPlan");

        assertThat(plan).isWaitingAtExactly("gateway_planEvents");
        assertThat(anna.milestones()).endsWith("plan-set", "plan-lapsed", "plan-revised");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
    }

    @Test
    void aLapsedPlanIsRecalled(Office office) {
        var anna = plans(office);
        var plan = anna.step("plan-for-avslut");

        anna.waitsFor(PAST_THE_DATE).completes("userTask_renewPlan", with(PLAN_DECISION, "aterkalla"));

        assertThat(plan).isEnded().hasPassed("endEvent_planRecalled");
        assertThat(anna.milestones()).endsWith("plan-lapsed", "plan-recalled");
    }

    @Test
    void aPlanForTheNextDaysIsNotLookedOverButLapses(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_PLAN)
                .completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(5)));

        anna.waitsFor(Period.ofDays(6));

        assertThat(anna.step("plan-for-avslut"))
                .isWaitingAtExactly("userTask_renewPlan")
                .hasPassed("event_reviewDue")
                .hasNotPassed("userTask_reviewPlan");
        assertThat(anna.milestones()).endsWith("plan-set", "plan-lapsed");
    }

    @Test
    void theInvestigatorLooksThePlanOverBeforeItsTime(Office office) {
        var anna = plans(office);

        anna.chooses(REVIEWS_PLAN);

        assertThat(anna.step("plan-for-avslut"))
                .isWaitingAtExactly("userTask_reviewPlan")
                .hasPassed("event_reviewRequested")
                .hasNotPassed("event_reviewDue");
    }

    @Test
    void aPlanThatRestsOnSjukersattningHasNoDateAndIsLookedOverEverySixMonths(Office office) {
        var anna = plansForPension(office);
        var plan = anna.step("plan-for-avslut");

        anna.waitsFor(Period.ofMonths(6));
        assertThat(plan).isWaitingAtExactly("userTask_reviewPlan");
        anna.completes("userTask_reviewPlan", with(PLAN_DECISION, "behall")).waitsFor(Period.ofMonths(6));

        assertThat(plan).isWaitingAtExactly("userTask_reviewPlan").hasNotPassed("event_planLapsed");
        assertThat(anna.milestones()).endsWith("plan-set");
        assertThat(anna.reached("plan-set").facts())
                .containsEntry("planWay", "sjukersattning")
                .doesNotContainKey("planDate");
    }

    @Test
    void aPlanThatRestsOnSjukersattningIsRecalledWhenItIsRefused(Office office) {
        var anna = plansForPension(office);
        var plan = anna.step("plan-for-avslut");

        refusesPension(anna);

        assertThat(plan).isEnded().hasPassed("endEvent_planRecalledByRefusal");
        assertThat(anna.milestones()).contains("pension-decided", "plan-recalled");
        assertThat(anna.reached("plan-recalled").facts()).containsEntry("recallReason", "sjukersattning_avslagen");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isFalse();
    }

    @Test
    void aPlanWithADateStandsWhenSjukersattningIsRefused(Office office) {
        var anna = plans(office);

        refusesPension(anna);

        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("gateway_planEvents");
        assertThat(anna.milestones()).doesNotContain("plan-recalled");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
    }

    @Test
    void aPlanInForceGoesOnAtTheNewUnit(Office office) {
        var anna = plans(office);

        anna.submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));

        assertThat(anna.step("plan-for-avslut"))
                .isWaitingAtExactly("gateway_planEvents")
                .hasNotPassed("userTask_setPlan");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
        assertThat(anna.milestones()).containsOnlyOnce("plan-set");
    }

    @Test
    void aPlanWithADateThatHasPassedIsRefusedAndNothingIsLost(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN);

        assertThatThrownBy(() -> anna.completes("userTask_setPlan", with(PLAN_DATE, office.today())))
                .hasMessageContaining("Planerat avslut");

        assertThat(anna.openTasks()).contains("userTask_setPlan");
        assertThat(anna.milestones()).doesNotContain("plan-set");
    }

    private static Caseworker plans(Office office) {
        return office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan");
    }

    private static Caseworker plansForPension(Office office) {
        return office.onTheWay().chooses(STARTS_PLAN).completes("userTask_setPlan", with(PLAN_WAY, "sjukersattning"));
    }

    private static void refusesPension(Caseworker anna) {
        anna.chooses(STARTS_SJUKERSATTNING)
                .completes("userTask_requestMedicalBasis")
                .completes("userTask_receiveMedicalBasis")
                .completes("userTask_compileBasis")
                .completes("userTask_recordPensionDecision", with(PENSION_DECISION, "avslag"));
    }
}
