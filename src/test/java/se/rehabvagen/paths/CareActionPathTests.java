package se.rehabvagen.paths;

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
class CareActionPathTests {
    @Test
    void theCoordinatorWatchesWhatTheCareUnitPromised(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting")
                .completes(
                        "userTask_documentAgreements",
                        withRows(
                                AGREED_ACTIONS,
                                List.of(Map.of(
                                        "actionCode",
                                        "behandling",
                                        "actionParty",
                                        "vard",
                                        "actionDueDate",
                                        office.today().plusDays(10).toString()))));
        var action = anna.step("care-action");
        assertThat(task("userTask_watchAction", action))
                .isAssignedTo(office.whoIs(Role.REHABKOORDINATOR))
                .hasCandidateGroupAssociated("rehabkoordinator");

        anna.completes(anna.task("userTask_watchAction", ACTION_CODE, "behandling"), with(ACTION_RESULT, "utford"));

        assertThat(action)
                .isEnded()
                .hasPassedInOrder("startEvent_agreed", "userTask_watchAction", "endEvent_followedUp");
    }
}
