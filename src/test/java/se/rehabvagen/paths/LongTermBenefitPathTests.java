package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.IS_LONG_TERM_BENEFIT;
import static se.rehabvagen.process.CaseVariables.LONG_TERM_DECISION;
import static se.rehabvagen.process.CaseVariables.LONG_TERM_REASON;
import static se.rehabvagen.process.CaseVariables.LONG_TERM_REVIEW_DATE;
import static se.rehabvagen.process.CaseVariables.STARTS_LONG_TERM_BENEFIT;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class LongTermBenefitPathTests {
    @Test
    void sicknessBenefitForALongTimeIsAssessedReviewedAndCleared(Office office) {
        var anna = office.onTheWay().chooses(STARTS_LONG_TERM_BENEFIT);
        var assessment = anna.step("long-term-benefit");

        anna.completes("userTask_assessLongTermBenefit", with(LONG_TERM_REASON, "vantar_pa_behandling"));
        assertThat(anna.fact(IS_LONG_TERM_BENEFIT)).isTrue();
        anna.waitsFor(Period.ofDays(30))
                .completes("userTask_reviewLongTermBenefit", with(LONG_TERM_DECISION, "upphor"));

        assertThat(assessment)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_longTerm",
                        "userTask_assessLongTermBenefit",
                        "serviceTask_informLongTerm",
                        "userTask_reviewLongTermBenefit",
                        "serviceTask_informCleared",
                        "endEvent_longTermCleared");
        assertThat(anna.milestones()).endsWith("long-term-benefit-assessed", "long-term-benefit-cleared");
        assertThat(anna.reached("long-term-benefit-assessed").facts())
                .containsEntry("longTermReason", "vantar_pa_behandling");
        assertThat(anna.fact(IS_LONG_TERM_BENEFIT)).isFalse();
    }

    @Test
    void anAssessmentThatRemainsIsReviewedAgainLater(Office office) {
        var anna = office.onTheWay().chooses(STARTS_LONG_TERM_BENEFIT).completes("userTask_assessLongTermBenefit");
        LocalDate later = office.today().plusDays(100);

        anna.completes(
                "userTask_reviewLongTermBenefit",
                with(LONG_TERM_DECISION, "kvarstar").and(LONG_TERM_REVIEW_DATE, later));

        assertThat(anna.step("long-term-benefit"))
                .isWaitingAtExactly("userTask_reviewLongTermBenefit")
                .hasNotPassed("endEvent_longTermCleared");
        assertThat(anna.task("userTask_reviewLongTermBenefit").getFollowUpDate())
                .isEqualTo(later.toString());
        assertThat(anna.milestones()).doesNotContain("long-term-benefit-cleared");
    }
}
