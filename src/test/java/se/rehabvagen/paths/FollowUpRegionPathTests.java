package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.InsatsProcess;

/** The Region sees that a follow-up is planned and that the last one was made, and nothing of what was written there. */
@PathTest
class FollowUpRegionPathTests {
    @Test
    void theCoordinatorSeesWhenTheNextFollowUpIsAndThatTheLastWasMade(Office office) {
        var anna = exited(office);
        Task planned = anna.task("userTask_watchFollowUp");
        assertThat(planned.getAssignee()).isEqualTo(office.whoIs(Role.REHABKOORDINATOR));
        assertThat(planned.getFollowUpDate()).isNotNull();
        assertThat(seen(office, planned))
                .containsEntry("followUpOn", office.today().plusMonths(3).toString())
                .containsEntry("followUpMonth", 3L)
                .containsEntry("lastFollowUpOn", null);

        anna.waitsFor(Period.ofMonths(3));
        String made = office.today().toString();
        anna.completes("userTask_followUp", with(FOLLOW_UP_DATE, office.today()).and(OCCUPATION_NOW, "studier"));

        assertThat(anna.openTasks()).containsExactly("userTask_watchFollowUp");
        Task next = anna.task("userTask_watchFollowUp");
        assertThat(next.getId()).isNotEqualTo(planned.getId());
        assertThat(seen(office, next))
                .containsEntry("lastFollowUpOn", made)
                .containsEntry("followUpMonth", 6L)
                .doesNotContainKeys("occupationNow", "newSickPeriod", "incomeNow", "planReached");
    }

    @Test
    void whatTheCoordinatorHasSeenDoesNotHoldTheFollowUp(Office office) {
        var anna = exited(office);
        var notice = anna.step("follow-up-region");

        anna.completes("userTask_watchFollowUp");

        assertThat(notice)
                .isEnded()
                .hasPassedInOrder("startEvent_followUpPlanned", "userTask_watchFollowUp", "endEvent_seen");
        anna.waitsFor(Period.ofMonths(3)).completes("userTask_followUp");
        assertThat(anna.openTasks()).containsExactly("userTask_watchFollowUp");
    }

    @Test
    void itIsTakenFromTheRegionWhenTheConsentIsWithdrawn(Office office) {
        var anna = exited(office);
        var followUp = anna.step("follow-up");

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(anna.openTasks()).isEmpty();
        assertThat(followUp)
                .isWaitingAtExactly("subProcess_oneFollowUp", "event_followUpDue")
                .hasPassed("endEvent_sharingEnded");
        anna.waitsFor(Period.ofMonths(3)).completes("userTask_followUp").waitsFor(Period.ofMonths(3));
        assertThat(followUp).hasPassed("endEvent_notShown");
        assertThat(anna.openTasks()).containsExactly("userTask_followUp");
    }

    @Test
    void andWhenItsLastDayHasPassed(Office office) {
        office.bean(InsatsProcess.class).registered(office.insats());
        var anna = office.enrols()
                .completes(
                        "userTask_inhamtaSamtycke",
                        with(CONSENT_UNTIL, office.today().plusDays(5)))
                .completes("userTask_holdSassam")
                .chooses(STARTS_AVSLUT)
                .completes("userTask_recordExit")
                .waitsFor(Period.ofDays(6));
        assertThat(anna.runs("follow-up-region")).isTrue();

        office.handling(office.insats().id()).fires("startEvent_dayPassed").fires("serviceTask_findStalledCases");

        assertThat(anna.runs("follow-up-region")).isFalse();
        assertThat(anna.runs("follow-up")).isTrue();
    }

    private static Caseworker exited(Office office) {
        return office.onTheWay()
                .chooses(STARTS_AVSLUT)
                .completes("userTask_recordExit", with(EXIT_DATE, office.today()));
    }

    private static Map<String, Object> seen(Office office, Task task) {
        return office.as(
                office.whoIs(Role.REHABKOORDINATOR),
                () -> office.engine().getTaskService().getVariables(task.getId()));
    }
}
