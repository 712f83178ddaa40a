package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.paper.ReportKind;

@PathTest
class ReportTextPathTests {
    @Test
    void aTextIsWrittenAndLiesInTheReport(Office office) {
        var project = lessonsAreAsked(office);
        var task = project.task("userTask_writeText");
        var text = office.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();

        project.completes(task, with(REPORT_TEXT, "En lång text. ".repeat(300)));

        BpmnAwareTests.assertThat(text)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_textAsked", "userTask_writeText", "serviceTask_keepText", "endEvent_textKept");
        var file = new ReportRoom(office, project).file(ReportKind.SLUTRAPPORT);
        assertThat(office.bean(Texts.class).words(file.id())).hasSize(1);
    }

    @Test
    void aPersonalNumberIsRefused(Office office) {
        var project = lessonsAreAsked(office);

        assertThatThrownBy(() -> project.completes("userTask_writeText", with(REPORT_TEXT, "Om 199602029846.")))
                .hasMessageContaining("personnummer");
    }

    @Test
    void nobodyWritesWhatAnOwnerIsAskedFor(Office office) {
        var project = lessonsAreAsked(office);
        String task = project.tasks("userTask_writeText").get(0).getId();

        assertThatThrownBy(() -> office.as(office.whoIs(Role.REHABKOORDINATOR), () -> {
                    office.engine().getTaskService().complete(task, Map.of(REPORT_TEXT.name(), "Så här var det."));
                    return true;
                }))
                .hasMessageContaining("Uppgiften är lämnad till någon annan");
    }

    private static Caseworker lessonsAreAsked(Office office) {
        office.bean(InsatsProcess.class).registered(office.insats());
        return office.handling(office.insats().id())
                .fires("event_halfYearEnded")
                .fires("event_halfYearEnded")
                .fires("event_halfYearEnded");
    }
}
