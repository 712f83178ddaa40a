package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import org.junit.jupiter.api.Test;
import se.rehabvagen.process.CaseEvents;

@PathTest
class StalledCasePathTests {
    @Test
    void bothOfThePairAreAlarmedAndSayWhatTheyDo(Office office) {
        var anna = office.onTheWay();

        office.bean(CaseEvents.class).stalled(anna.caseNumber());
        var alarm = anna.step("stalled-case");
        assertThat(alarm).isWaitingAtExactly("userTask_stalledFk", "callActivity_stalledRegion");
        assertThat(anna.task("userTask_stalledRegion").getAssignee())
                .isEqualTo(office.unit(Office.UNIT).coordinator());
        anna.completes("userTask_stalledFk");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep", "userTask_stalledRegion");
        anna.completes("userTask_stalledRegion");

        assertThat(alarm).isEnded().hasPassed("endEvent_alarmHandled").hasNotPassed("endEvent_alarmClosed");
    }

    @Test
    void withoutConsentOnlyTheInvestigatorIsAlarmed(Office office) {
        var anna = office.onTheWay();
        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        office.bean(CaseEvents.class).stalled(anna.caseNumber());
        var alarm = anna.step("stalled-case");
        assertThat(alarm)
                .isWaitingAtExactly("userTask_stalledFk", "gateway_alarmsJoined")
                .hasNotPassed("callActivity_stalledRegion");
        anna.completes("userTask_stalledFk");

        assertThat(alarm).isEnded().hasPassed("endEvent_alarmHandled");
    }

    @Test
    void theNextEventClosesTheAlarm(Office office) {
        var anna = office.onTheWay();
        office.bean(CaseEvents.class).stalled(anna.caseNumber());
        var alarm = anna.step("stalled-case");

        office.bean(CaseEvents.class).moved(anna.caseNumber());

        assertThat(alarm).isEnded().hasPassed("endEvent_alarmClosed").hasNotPassed("endEvent_alarmHandled");
        assertThat(anna.openTasks()).containsExactly("userTask_planNextStep");
    }
}
