package se.rehabvagen.paths;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.WITHDRAWN_CONSENT;

import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CaseEvents;

@PathTest
class StalledRegionPathTests {
    @Test
    void theCoordinatorSaysWhatTheRegionDoes(Office office) {
        var anna = office.onTheWay();
        office.bean(CaseEvents.class).stalled(anna.caseNumber());
        var alarm = anna.step("stalled-region");
        assertThat(task("userTask_stalledRegion", alarm)).isAssignedTo(office.whoIs(Role.REHABKOORDINATOR));

        anna.completes("userTask_stalledRegion");

        assertThat(alarm).isEnded().hasPassed("startEvent_regionAlarmed", "endEvent_alarmHandled");
        assertThat(anna.step("stalled-case")).isWaitingAtExactly("userTask_stalledFk", "gateway_alarmsJoined");
    }

    @Test
    void theAlarmIsTakenFromTheRegionWhenTheConsentIsWithdrawn(Office office) {
        var anna = office.onTheWay();
        office.bean(CaseEvents.class).stalled(anna.caseNumber());

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(anna.step("stalled-case"))
                .isWaitingAtExactly("userTask_stalledFk", "gateway_alarmsJoined")
                .hasPassed("event_consentWithdrawn");
    }
}
