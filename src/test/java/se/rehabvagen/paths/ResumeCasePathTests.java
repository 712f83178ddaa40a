package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CONSENT_ANSWER;
import static se.rehabvagen.process.CaseVariables.HAS_PLAN_IN_FORCE;
import static se.rehabvagen.process.CaseVariables.RESUME_REASON;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSLUT;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;
import static se.rehabvagen.process.CaseVariables.STARTS_FRAGA;
import static se.rehabvagen.process.CaseVariables.STARTS_LONG_TERM_BENEFIT;
import static se.rehabvagen.process.CaseVariables.STARTS_PLAN;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class ResumeCasePathTests {
    @Test
    void aCaseThatWasExitedByMistakeGoesOn(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        var exited = anna.instance();

        var resuming = anna.submits("resume-case", with(RESUME_REASON, "felaktigt_avslut"));

        assertThat(resuming)
                .isEnded()
                .hasPassedInOrder("startEvent_resumingRequested", "serviceTask_resumeCase", "endEvent_caseResumed");
        assertThat(exited).isEnded();
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
        assertThat(anna.milestones()).endsWith("exited", "resumed");
        assertThat(anna.reached("resumed").facts()).containsEntry("resumeReason", "felaktigt_avslut");
    }

    @Test
    void whoHadAPlanBeforeTheExitHasItAgain(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_PLAN, STARTS_AVSLUT)
                .completes("userTask_setPlan")
                .completes("userTask_recordExit");

        anna.submits("resume-case");

        assertThat(anna.step("plan-for-avslut")).isWaitingAtExactly("gateway_planEvents");
        assertThat(anna.fact(HAS_PLAN_IN_FORCE)).isTrue();
    }

    @Test
    void whoRefusedIsNotPutOnTheWayWhenErased(Office office) {
        var anna = office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));
        anna.waitsFor(Period.ofDays(31));

        refusesToResume(anna);
    }

    @Test
    void whoWasNotEligibleIsNotPutOnTheWay(Office office) {
        var anna = office.enrols(Office.UNIT, office.today().minusDays(365), "sjukfall_over_ett_ar");
        anna.waitsFor(Period.ofDays(31));

        refusesToResume(anna);
    }

    @Test
    void aCaseThatEndedBeforeTheAnswerIsNotPutOnTheWay(Office office) {
        var anna = office.enrols();
        anna.submits("record-death");

        refusesToResume(anna);
    }

    @Test
    void whoWithdrewTheExchangeIsNotPutOnTheWay(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));
        anna.submits("leave-insats");

        refusesToResume(anna);
    }

    private static void refusesToResume(Caseworker person) {
        assertThatThrownBy(() -> person.submits("resume-case"))
                .hasMessage("Samtycke till utbyte saknas. Ärendet kan inte återupptas.");

        assertThat(person.milestones()).doesNotContain("resumed");
        assertThat(person.processes()).isEmpty();
    }

    @Test
    void whoWasAssessedForALongTimeBeforeTheExitIsReviewedAgain(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_LONG_TERM_BENEFIT, STARTS_AVSLUT)
                .completes("userTask_assessLongTermBenefit")
                .completes("userTask_recordExit");

        anna.submits("resume-case");

        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep", "userTask_reviewLongTermBenefit");
        assertThat(anna.task("userTask_planNextStep").getName()).doesNotContain("Avbrutet");
    }

    @Test
    void theHubSaysWhichStepsTheExitBrokeOff(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE, STARTS_FRAGA, STARTS_AVSLUT)
                .completes("userTask_askQuestion")
                .completes("userTask_answerQuestion")
                .completes("userTask_recordExit");

        anna.submits("resume-case");

        assertThat(anna.task("userTask_planNextStep").getName())
                .endsWith(" · Nytt: Avbrutet, starta på nytt vid behov: Avstämningsmöte");
    }

    @Test
    void whoComesBackAfterLeavingIsToldTheSame(Office office) {
        var anna = office.onTheWay().chooses(STARTS_AVSTAMNINGSMOTE);
        anna.submits("leave-insats");

        anna.submits("resume-case");

        assertThat(anna.task("userTask_planNextStep").getName())
                .endsWith(" · Nytt: Avbrutet, starta på nytt vid behov: Avstämningsmöte");
    }

    @Test
    void aCaseThatIsStillOnItsWayNeedsNoResuming(Office office) {
        var anna = office.onTheWay();

        assertThatThrownBy(() -> anna.submits("resume-case"))
                .hasMessageContaining("Ärendet pågår redan och behöver inte återupptas.");

        assertThat(anna.milestones()).doesNotContain("resumed");
    }
}
