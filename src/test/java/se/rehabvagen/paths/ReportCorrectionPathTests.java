package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.ReportProcess;

@PathTest
class ReportCorrectionPathTests {
    @Test
    void theInvestigatorOfTheCaseIsAskedOnceAndAnswers(Office office) {
        var anna = office.onTheWay();
        ReportProcess reports = office.bean(ReportProcess.class);

        reports.correctionWanted(anna.caseNumber(), List.of("Inskriven är registrerad två gånger."));
        reports.correctionWanted(anna.caseNumber(), List.of("Inskriven är registrerad två gånger."));

        var correction = anna.step("report-correction");
        assertThat(anna.tasks("userTask_correctBeforeReport")).singleElement().satisfies(task -> {
            assertThat(task.getAssignee())
                    .isEqualTo(office.unit(Office.UNIT).investigators().get(0));
            assertThat(task.getTenantId()).isEqualTo(office.insats().tenantOf(office.unit(Office.UNIT)));
        });
        anna.completes("userTask_correctBeforeReport");

        BpmnAwareTests.assertThat(correction)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_correctionAsked", "userTask_correctBeforeReport", "endEvent_correctionAnswered");
    }
}
