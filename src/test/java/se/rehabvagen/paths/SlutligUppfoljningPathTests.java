package se.rehabvagen.paths;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.process.CaseVariables.*;

import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.paper.ReportKind;

@PathTest
class SlutligUppfoljningPathTests {
    @Test
    void everyNameThatATemplateMayAskForIsInTheReport(Office office) {
        var room = new ReportRoom(office, yearPasses(office));

        room.hasWhatTemplatesMayAskFor(ReportKind.SLUTLIG_UPPFOLJNING);
    }

    @Test
    void aYearAfterTheEndTheFiguresAreFrozenALastTime(Office office) {
        var project = yearPasses(office);
        var room = new ReportRoom(office, project);
        ProcessInstance process = project.step("slutlig-uppfoljning");

        room.signsFinalFollowUp().completes("userTask_handInReport");

        assertThat(process).isEnded().hasPassed("serviceTask_freezeReport", "endEvent_reportHandedIn");
        ReportFile file = room.file(ReportKind.SLUTLIG_UPPFOLJNING);
        Assertions.assertThat(file.from()).isEqualTo(office.insats().end().plusDays(1));
        Assertions.assertThat(file.until()).isEqualTo(office.insats().end().plusYears(1));
    }

    @Test
    void theChairSendsItBackAndTheOwnersAreToldWhenItIsLate(Office office) {
        var project = yearPasses(office);
        var room = new ReportRoom(office, project);
        room.lays(ReportKind.SLUTLIG_UPPFOLJNING);

        room.sendsBackUnsigned("Vänta.")
                .fires("startEvent_reminderDay")
                .fires("event_reportDue")
                .completes("userTask_followUpLateReport");

        assertThat(project.step("slutlig-uppfoljning"))
                .isWaitingAtExactly("userTask_writeReport")
                .hasPassed("gateway_backToWriting", "endEvent_lateReportFollowed");
    }

    @Test
    void figuresThatDoNotAddUpGoBack(Office office) {
        var project = yearPasses(office);
        var room = new ReportRoom(office, project);
        room.twice(office.onTheWay(), "enrolled");

        room.lays(ReportKind.SLUTLIG_UPPFOLJNING);
        project.fires("serviceTask_askCorrections");

        assertThat(project.step("slutlig-uppfoljning"))
                .isWaitingAtExactly("userTask_writeReport")
                .hasPassed("serviceTask_askCorrections");
    }

    private static Caseworker yearPasses(Office office) {
        office.bean(InsatsProcess.class).registered(office.insats());
        return office.handling(office.insats().id()).fires("event_yearAfterEnd").fires("serviceTask_askLastFollowUps");
    }
}
