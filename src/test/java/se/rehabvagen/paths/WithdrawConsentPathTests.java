package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CheckIns;
import se.rehabvagen.process.Pair;

@PathTest
class WithdrawConsentPathTests {
    @Test
    void withoutTheExchangeTheSharedStepsEndAndTheOwnOnesGoOn(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_FRAGA, STARTS_GEMENSAM_KARTLAGGNING, STARTS_REHABILITERING)
                .completes("userTask_askQuestion")
                .completes("userTask_requestGk")
                .completes("userTask_describeSituation");

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
    void theRegionHearsNothingMoreOfTheCase(Office office) {
        CheckIns checkIns = office.bean(CheckIns.class);
        var anna = office.onTheWay();
        var bo = office.onTheWay();
        Pair pair = checkIns.pairs(office.insats().id()).get(0);
        assertThat(numbers(pair)).contains(anna.caseNumber().value());
        checkIns.due(pair);

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(numbers(checkIns.pairs(office.insats().id()).get(0)))
                .containsExactly(bo.caseNumber().value());
        Object waiting = office.engine()
                .getRuntimeService()
                .getVariable(office.handling(pair.key()).step(CheckIns.PROCESS).getId(), CHECK_IN_LINES.name());
        assertThat(waiting.toString())
                .contains(bo.caseNumber().value())
                .doesNotContain(anna.caseNumber().value() + "\"");
    }

    private static List<String> numbers(Pair pair) {
        return pair.lines().stream().map(line -> line.get(CASE_NUMBER.name())).toList();
    }

    @Test
    void aConsentThatHasRunOutSharesNoMoreThanOneThatWasWithdrawn(Office office) {
        office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(5)))
                .completes("userTask_holdSassam")
                .waitsFor(Period.ofDays(6));

        assertThat(office.bean(CheckIns.class).pairs(office.insats().id())).isEmpty();
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
    void whatRestsOnAfIsNoLongerSuggested(Office office) {
        var anna = office.enrols()
                .completes("userTask_inhamtaSamtycke")
                .completes("userTask_holdSassam", with(REHAB_NEED, "bade"));
        assertThat(anna.fact(ADVICE_TEXT)).contains("Begär gemensam kartläggning.");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "af"));

        assertThat(anna.fact(ADVICE_TEXT))
                .contains("samtycke till utbyte med Arbetsförmedlingen saknas", "Kalla till avstämningsmöte.");
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
