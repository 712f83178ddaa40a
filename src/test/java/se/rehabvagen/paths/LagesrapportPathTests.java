package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.report.archive.Comments;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Shelf;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.document.Format;
import se.rehabvagen.report.office.FormField;
import se.rehabvagen.report.office.FormFields;
import se.rehabvagen.report.office.Reporting;
import se.rehabvagen.report.paper.ReportKind;

@PathTest
class LagesrapportPathTests {
    @Test
    void everyNameThatATemplateMayAskForIsInTheReport(Office office) {
        var room = new ReportRoom(office, ReportRoom.halfYearEnds(office));

        room.hasWhatTemplatesMayAskFor(ReportKind.LAGESRAPPORT);
    }

    @Test
    void theLeadWritesTheOwnersReviewTheChairSignsAndItIsHandedIn(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        ProcessInstance process = project.step("lagesrapport");

        assertThat(process).isWaitingAtExactly("userTask_writeReport");
        room.lays(ReportKind.LAGESRAPPORT);
        Assertions.assertThat(project.tasks("userTask_reviewReport"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrderElementsOf(office.insats().staff().ownerRepresentatives());
        room.reviews(2, "godkann");
        Assertions.assertThat(project.task("userTask_signReport").getAssignee())
                .isEqualTo(office.insats().staff().chair());
        room.signs(ReportKind.LAGESRAPPORT);
        project.completes("userTask_handInReport");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_halfYearClosed",
                        "serviceTask_prepareReport",
                        "userTask_writeReport",
                        "serviceTask_checkReport",
                        "userTask_reviewReport",
                        "userTask_signReport",
                        "serviceTask_freezeReport",
                        "serviceTask_makeDocuments",
                        "userTask_handInReport",
                        "endEvent_reportHandedIn");
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        Assertions.assertThat(file.state()).isEqualTo(ReportFile.State.INLAMNAD);
        Assertions.assertThat(file.handedInOn()).isEqualTo(office.today());
        Assertions.assertThat(office.bean(Proposals.class).seal(file.id()))
                .hasValueSatisfying(
                        seal -> Assertions.assertThat(seal.signatures()).hasSize(1));
        for (Shelf.Copy copy : Shelf.Copy.values()) {
            for (Format format : Format.values()) {
                Assertions.assertThat(office.bean(Shelf.class).find(file.id(), copy, format))
                        .isPresent();
            }
        }
        Assertions.assertThat(
                        office.bean(Milestones.class).between(office.insats().id(), office.today(), office.today()))
                .extracting(Milestone::key)
                .containsExactly("report-signed", "report-handed-in");
    }

    @Test
    void aReportThatIsNotWrittenIsNotLaidBeforeAnybody(Office office) {
        var project = ReportRoom.halfYearEnds(office);

        assertThatThrownBy(() -> project.completes("userTask_writeReport", with(IS_REPORT_READY, true)))
                .hasMessageContaining("Halvårets aktiviteter, mål för mål")
                .hasMessageNotContaining("Varför");

        assertThat(project.step("lagesrapport")).isWaitingAtExactly("userTask_writeReport");
    }

    @Test
    void whoDoesNotKeepTheBudgetSaysWhy(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        room.writes(file).write(file, "budgetInLine", "nej");
        room.write(file, "budgetWhy", "");

        assertThatThrownBy(() -> project.completes("userTask_writeReport", with(IS_REPORT_READY, true)))
                .hasMessageContaining("Varför utfallet inte följer budgeten");
    }

    @Test
    void anOwnerSendsItBackAndTheLeadLaysItAgain(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        ProcessInstance process = project.step("lagesrapport");
        room.lays(ReportKind.LAGESRAPPORT);

        project.completes(
                "userTask_reviewReport", with(REPORT_DECISION, "atersand").and(SEND_BACK_NOTE, "Förklara mötena."));

        assertThat(process).isWaitingAtExactly("userTask_writeReport");
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        Assertions.assertThat(file.state()).isEqualTo(ReportFile.State.SKRIVS);
        Assertions.assertThat(office.bean(Comments.class).of(file.id()))
                .extracting(comment -> comment.content())
                .containsExactly("Förklara mötena.");
        room.lays(ReportKind.LAGESRAPPORT).reviews(2, "godkann");
        assertThat(process).isWaitingAtExactly("userTask_signReport");
    }

    @Test
    void oneOwnerCannotReviewForBoth(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.lays(ReportKind.LAGESRAPPORT);
        List<Task> tasks = project.tasks("userTask_reviewReport");
        office.engine()
                .getTaskService()
                .setAssignee(tasks.get(1).getId(), tasks.get(0).getAssignee());
        project.completes(tasks.get(0), with(REPORT_DECISION, "godkann"));

        assertThatThrownBy(() -> project.completes("userTask_reviewReport", with(REPORT_DECISION, "godkann")))
                .hasMessageContaining("Uppgiften är lämnad till någon annan");

        assertThat(project.step("lagesrapport")).hasNotPassed("userTask_signReport");
        Assertions.assertThat(project.tasks("userTask_reviewReport")).hasSize(1);
    }

    @Test
    void theChairSendsItBack(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        ProcessInstance process = project.step("lagesrapport");
        room.lays(ReportKind.LAGESRAPPORT).reviews(2, "godkann");

        room.sendsBackUnsigned("Inte än.");

        assertThat(process).isWaitingAtExactly("userTask_writeReport").hasPassed("gateway_backToWriting");
    }

    @Test
    void nobodySignsAnythingButWhatLayBeforeThem(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.lays(ReportKind.LAGESRAPPORT).reviews(2, "godkann");

        assertThatThrownBy(() -> project.completes(
                        "userTask_signReport",
                        with(REPORT_DECISION, "underteckna").and(REPORT_DIGEST, "0".repeat(64))))
                .hasMessageContaining("Kontrollsumma");

        assertThat(project.step("lagesrapport")).isWaitingAtExactly("userTask_signReport");
    }

    @Test
    void theLeadCannotSign(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        new ReportRoom(office, project).lays(ReportKind.LAGESRAPPORT).reviews(2, "godkann");
        String task = project.task("userTask_signReport").getId();

        assertThatThrownBy(() -> office.as(office.whoIs(Role.PROJEKTLEDARE), () -> {
                    office.engine().getTaskService().complete(task);
                    return true;
                }))
                .hasMessageContaining("Styrgruppens ordförande");
    }

    @Test
    void figuresThatDoNotAddUpGoBackWithATaskForThePair(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        var anna = office.onTheWay();
        room.twice(anna, "enrolled");

        room.lays(ReportKind.LAGESRAPPORT);
        project.fires("serviceTask_askCorrections");

        assertThat(project.step("lagesrapport"))
                .isWaitingAtExactly("userTask_writeReport")
                .hasPassed("serviceTask_askCorrections");
        Assertions.assertThat(anna.openTasks()).contains("userTask_correctBeforeReport");
        room.lays(ReportKind.LAGESRAPPORT);
        project.fires("serviceTask_askCorrections");
        Assertions.assertThat(anna.tasks("userTask_correctBeforeReport")).hasSize(1);
    }

    @Test
    void whoIsLateIsRemindedAndThenTheOwnersAreTold(Office office) {
        var project = ReportRoom.halfYearEnds(office);

        project.fires("startEvent_reminderDay");
        Assertions.assertThat(project.task("userTask_writeReport").getDescription())
                .contains("Rapporten ska vara inlämnad inom kort.");
        project.fires("event_reportDue").completes("userTask_followUpLateReport");

        assertThat(project.step("lagesrapport"))
                .isWaitingAtExactly("userTask_writeReport")
                .hasPassed("endEvent_lateReportFollowed");
    }

    @Test
    void aTextIsHandedToAColleagueAndComesBackIntoTheReport(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        ReportFile file = room.file(ReportKind.LAGESRAPPORT);
        FormField meetings = office.bean(FormFields.class).of(file.kind()).stream()
                .filter(field -> field.key().equals("meetings"))
                .findFirst()
                .orElseThrow();
        room.write(file, "meetings", "Först.");

        office.as(office.whoIs(Role.PROJEKTLEDARE), () -> {
            office.bean(Reporting.class).handOver(file, meetings, office.whoIs(Role.REHABKOORDINATOR));
            return true;
        });
        project.completes("userTask_writeText", with(REPORT_TEXT, "Fyra möten har hållits."));

        assertThat(project.step("lagesrapport"))
                .isWaitingAtExactly("userTask_writeReport")
                .hasPassed("callActivity_writeHandedText", "endEvent_handedTextWritten");
        Assertions.assertThat(office.bean(Texts.class).words(file.id()))
                .containsEntry("meetings", "Först.\n\nFyra möten har hållits.");
    }

    @Test
    void withoutOwnersToReviewItNothingIsLaid(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        office.bean(JdbcClient.class).sql("""
                        update rehabvagen.insats
                        set description = jsonb_set(description, '{insatsagares_foretradare}', '["agare1", "agare1"]')
                        where id = ?""").param(office.insats().id()).update();

        assertThatThrownBy(() -> room.lays(ReportKind.LAGESRAPPORT))
                .hasMessageContaining("Insatsen har inte en företrädare för varje insatsägare");
    }

    @Test
    void aSignedReportGetsOneNewVersionAlsoWhenTwoBeginIt(Office office) {
        var project = ReportRoom.halfYearEnds(office);
        var room = new ReportRoom(office, project);
        room.signsLagesrapport().completes("userTask_handInReport");
        ReportFile first = room.file(ReportKind.LAGESRAPPORT);
        Supplier<Boolean> begins = () -> {
            office.bean(Reporting.class).beginNewVersion(first);
            return true;
        };
        office.as(office.whoIs(Role.PROJEKTLEDARE), begins);

        assertThatThrownBy(() -> office.as(office.whoIs(Role.PROJEKTLEDARE), begins))
                .hasStackTraceContaining("report_replaces");

        Assertions.assertThat(room.file(ReportKind.LAGESRAPPORT).version()).isEqualTo(2);
    }
}
