package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Period;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.process.InsatsProcess;

@PathTest
class EnrolUnitPathTests {

    @Test
    void theUnitEnrolsItsOwn(Office office) {
        var project = firstUnitJoined(office);
        var enrolment = project.step("enrol-unit");

        project.completes("userTask_enrolUnit");

        assertThat(enrolment)
                .isEnded()
                .hasPassedInOrder("startEvent_unitIn", "userTask_enrolUnit", "endEvent_unitEnrolled");
    }

    @Test
    void theStaffOfAnotherUnitDoNotSeeIt(Office office) {
        Task enrolment = firstUnitJoined(office).task("userTask_enrolUnit");
        CareUnit joined = office.unit(Office.PSYCHIATRY);

        assertThat(enrolment.getTenantId()).isEqualTo(office.insats().tenantOf(joined));
        assertThat(sees(office, joined.coordinator(), enrolment)).isTrue();
        for (CareUnit other : office.insats().units()) {
            if (!other.coordinator().equals(joined.coordinator())) {
                assertThat(sees(office, other.coordinator(), enrolment))
                        .as(other.name())
                        .isFalse();
            }
        }
    }

    private static boolean sees(Office office, String user, Task task) {
        return office.as(
                user,
                () -> office.engine()
                                .getTaskService()
                                .createTaskQuery()
                                .taskId(task.getId())
                                .count()
                        == 1);
    }

    private static Caseworker firstUnitJoined(Office office) {
        office.insats().units().forEach(office::staff);
        office.bean(InsatsProcess.class).registered(office.insats());
        return office.handling(office.insats().id()).waitsFor(Period.ofDays(31));
    }
}
