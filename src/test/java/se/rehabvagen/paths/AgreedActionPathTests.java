package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.paths.Answers.withRows;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class AgreedActionPathTests {
    @Test
    void whatTheCareUnitPromisedIsWatchedByItsCoordinator(Office office) {
        var anna = agrees(office, "behandling", "vard");
        var action = anna.step("agreed-action", ACTION_CODE, "behandling");
        assertThat(action).isWaitingAtExactly("callActivity_careAction");

        anna.completes(anna.task("userTask_watchAction", ACTION_CODE, "behandling"), with(ACTION_RESULT, "utford"));

        assertThat(action)
                .isEnded()
                .hasPassedInOrder("startEvent_agreed", "callActivity_careAction", "endEvent_followedUp")
                .hasNotPassed("userTask_watchAction");
    }

    @Test
    void whatAnybodyElsePromisedIsWatchedByTheInvestigatorUntilItsDay(Office office) {
        var anna = agrees(office, "anpassa_arbetet", "arbetsgivare");

        var watch = anna.task("userTask_watchAction", ACTION_CODE, "anpassa_arbetet");
        assertThat(watch.getAssignee()).isEqualTo(office.whoIs(Role.FORSAKRINGSUTREDARE));
        assertThat(watch.getDueDate()).isEqualTo(office.today().plusDays(10).toString());
    }

    @Test
    void whenTheConsentIsWithdrawnTheInvestigatorWatchesWhatTheCareUnitPromised(Office office) {
        var anna = agrees(office, "behandling", "vard");
        var action = anna.step("agreed-action", ACTION_CODE, "behandling");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(action).isWaitingAtExactly("userTask_watchAction").hasPassed("event_consentWithdrawn");
        assertThat(task("userTask_watchAction", action))
                .isAssignedTo(office.whoIs(Role.FORSAKRINGSUTREDARE))
                .hasCandidateGroupAssociated("forsakringsutredare");
        anna.completes(anna.task("userTask_watchAction", ACTION_CODE, "behandling"), Answers.none());
        assertThat(action).isEnded();
    }

    @Test
    void withoutConsentTheInvestigatorWatchesWhatTheCareUnitPromised(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        agrees(office, anna, "behandling", "vard");

        assertThat(anna.step("agreed-action", ACTION_CODE, "behandling")).isWaitingAtExactly("userTask_watchAction");
        assertThat(anna.runs("care-action")).isFalse();
    }

    private static Caseworker agrees(Office office, String action, String party) {
        return agrees(office, office.onTheWay(), action, party);
    }

    private static Caseworker agrees(Office office, Caseworker anna, String action, String party) {
        String due = office.today().plusDays(10).toString();
        return anna.chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting")
                .completes(
                        "userTask_documentAgreements",
                        withRows(
                                AGREED_ACTIONS,
                                List.of(Map.of("actionCode", action, "actionParty", party, "actionDueDate", due))));
    }
}
