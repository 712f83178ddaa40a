package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CONSENT_SUS;
import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;
import static se.rehabvagen.process.CaseVariables.STARTS_FRAGA;
import static se.rehabvagen.process.CaseVariables.STARTS_GEMENSAM_KARTLAGGNING;
import static se.rehabvagen.process.CaseVariables.STARTS_REHABILITERING;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import org.junit.jupiter.api.Test;

@PathTest
class WithdrawConsentPathTests {
    @Test
    void withoutTheExchangeTheSharedStepsEndAndTheOwnOnesGoOn(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_FRAGA, STARTS_GEMENSAM_KARTLAGGNING, STARTS_REHABILITERING)
                .completes("userTask_askQuestion")
                .completes("userTask_requestGk");

        var withdrawal = anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(withdrawal)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_withdrawalGiven", "serviceTask_withdrawConsent", "endEvent_consentWithdrawn");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep", "userTask_planRehabilitation");
        assertThat(anna.fact(EXCHANGE_CONSENT)).isFalse();
        assertThat(anna.reached("consent-withdrawn").facts()).containsEntry("withdrawnConsent", "utbyte");
    }

    @Test
    void withoutRegistrationInSusOnlyThatEnds(Office office) {
        var anna = office.onTheWay().chooses(STARTS_FRAGA).completes("userTask_askQuestion");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "sus"));

        assertThat(anna.fact(CONSENT_SUS)).isFalse();
        assertThat(anna.fact(EXCHANGE_CONSENT)).isTrue();
        assertThat(anna.openTasks()).containsExactly("userTask_answerQuestion", "userTask_planNextStep");
    }

    @Test
    void beforeTheAnswerThereIsNothingToWithdraw(Office office) {
        var anna = office.enrols();

        refusesToWithdraw(anna, "utbyte");

        anna.completes("userTask_inhamtaSamtycke");
        assertThat(anna.fact(EXCHANGE_CONSENT)).isTrue();
        assertThat(anna.milestones()).doesNotContain("consent-withdrawn");
    }

    @Test
    void whatWasWithdrawnIsNotWithdrawnAgain(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        refusesToWithdraw(anna, "utbyte");
        refusesToWithdraw(anna, "af");
    }

    @Test
    void whoHasLeftCanStillWithdraw(Office office) {
        var anna = office.onTheWay();
        anna.submits("leave-insats");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "sus"));

        assertThat(anna.milestones()).endsWith("left", "consent-withdrawn");
    }

    private static void refusesToWithdraw(Caseworker person, String consent) {
        assertThatThrownBy(() -> person.submits("withdraw-consent", with(WITHDRAWN_CONSENT, consent)))
                .hasMessage("Det samtycket gäller inte: det är inte lämnat, eller redan återkallat.");
    }
}
