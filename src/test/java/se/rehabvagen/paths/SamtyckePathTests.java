package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.CONSENT_AF;
import static se.rehabvagen.process.CaseVariables.CONSENT_AF_ANSWER;
import static se.rehabvagen.process.CaseVariables.CONSENT_ANSWER;
import static se.rehabvagen.process.CaseVariables.CONSENT_DATE;
import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;
import static se.rehabvagen.process.CaseVariables.SCOPE_HEALTH;
import static se.rehabvagen.process.CaseVariables.SCOPE_PLANNING;

import java.time.Period;
import org.junit.jupiter.api.Test;

@PathTest
class SamtyckePathTests {

    @Test
    void whoSaysYesIsMappedNext(Office office) {
        var anna = office.enrols();
        var consent = anna.step("samtycke");
        assertThat(task("userTask_inhamtaSamtycke", consent))
                .hasCandidateGroupAssociated("rehabkoordinator")
                .isAssignedTo(office.unit(Office.UNIT).coordinator());

        anna.completes(
                "userTask_inhamtaSamtycke", with(CONSENT_DATE, office.today().minusDays(3)));

        assertThat(consent)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_consent",
                        "userTask_inhamtaSamtycke",
                        "serviceTask_recordConsent",
                        "gateway_hasConsent",
                        "endEvent_consentGiven")
                .hasNotPassed("endEvent_consentRefused", "endEvent_consentReminded");
        assertThat(anna.openTasks()).containsExactly("userTask_holdSassam", "userTask_planNextStep");
        assertThat(anna.milestones()).containsExactly("enrolled", "consent-given");
        assertThat(anna.reached("consent-given").occurredOn())
                .isEqualTo(office.today().minusDays(3));
    }

    @Test
    void whoSaysNoToTheExchangeIsNoParticipant(Office office) {
        var anna = office.enrols();
        var consent = anna.step("samtycke");

        anna.completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej"));

        assertThat(consent).isEnded().hasPassed("endEvent_consentRefused").hasNotPassed("endEvent_consentGiven");
        assertThat(anna.openTasks()).isEmpty();
        assertThat(anna.milestones()).containsExactly("enrolled", "consent-refused");
    }

    @Test
    void whatTheConsentCoversIsRemembered(Office office) {
        var anna = office.enrols();

        anna.completes("userTask_inhamtaSamtycke", with(SCOPE_HEALTH, true).and(SCOPE_PLANNING, true));

        assertThat(anna.reached("consent-given").facts()).containsEntry("consentScope", "halsa|planering");
    }

    @Test
    void noToTheEmploymentOfficeClosesOnlyThatDoor(Office office) {
        var anna = office.enrols();

        anna.completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej"));

        assertThat(anna.fact(EXCHANGE_CONSENT)).isTrue();
        assertThat(anna.fact(CONSENT_AF)).isFalse();
        assertThat(anna.milestones()).containsExactly("enrolled", "consent-given");
    }

    @Test
    void whenNobodyAnswersTheCoordinatorIsRemindedAndGoesOnWaiting(Office office) {
        var anna = office.enrols();
        var consent = anna.step("samtycke");

        anna.waitsFor(Period.ofDays(8));

        assertThat(consent).isWaitingAtExactly("userTask_inhamtaSamtycke").hasPassed("endEvent_consentReminded");
        assertThat(anna.task("userTask_inhamtaSamtycke").getDescription())
                .startsWith("Individens svar om samtycke saknas.");
    }
}
