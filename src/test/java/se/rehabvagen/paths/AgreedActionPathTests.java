package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.paths.Answers.withRows;
import static se.rehabvagen.process.CaseVariables.ACTION_RESULT;
import static se.rehabvagen.process.CaseVariables.AGREED_ACTIONS;
import static se.rehabvagen.process.CaseVariables.STARTS_AVSTAMNINGSMOTE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;

@PathTest
class AgreedActionPathTests {
    @Test
    void whatTheCareUnitPromisedIsWatchedByItsCoordinator(Office office) {
        var anna = agrees(office, "behandling", "vard");
        var action = anna.step("agreed-action");
        assertThat(task("userTask_watchAction", action))
                .isAssignedTo(office.whoIs(Role.REHABKOORDINATOR))
                .hasCandidateGroupAssociated("rehabkoordinator");

        anna.completes("userTask_watchAction", with(ACTION_RESULT, "utford"));

        assertThat(action)
                .isEnded()
                .hasPassedInOrder("startEvent_agreed", "userTask_watchAction", "endEvent_followedUp");
        assertThat(anna.runs("avstamningsmote")).isFalse();
    }

    @Test
    void whatAnybodyElsePromisedIsWatchedByTheInvestigatorUntilItsDay(Office office) {
        var anna = agrees(office, "anpassa_arbetet", "arbetsgivare");

        assertThat(anna.task("userTask_watchAction").getAssignee()).isEqualTo(office.whoIs(Role.FORSAKRINGSUTREDARE));
        assertThat(anna.task("userTask_watchAction").getDueDate())
                .isEqualTo(office.today().plusDays(10).toString());
    }

    private static Caseworker agrees(Office office, String action, String party) {
        String due = office.today().plusDays(10).toString();
        return office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes(
                        "userTask_holdMeeting",
                        withRows(
                                AGREED_ACTIONS,
                                List.of(Map.of("actionCode", action, "actionParty", party, "actionDueDate", due))));
    }
}
