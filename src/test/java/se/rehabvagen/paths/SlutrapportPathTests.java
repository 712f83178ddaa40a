package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.office.FormField;
import se.rehabvagen.report.office.FormFields;
import se.rehabvagen.report.office.Reporting;
import se.rehabvagen.report.paper.ReportKind;

@PathTest
class SlutrapportPathTests {
    @Test
    void everyNameThatATemplateMayAskForIsInTheReport(Office office) {
        var room = new ReportRoom(office, ends(office));

        room.hasWhatTemplatesMayAskFor(ReportKind.SLUTRAPPORT);
    }

    @Test
    void eachOwnerWritesLessonsAndBothSign(Office office) {
        var project = ends(office);
        var room = new ReportRoom(office, project);
        ProcessInstance process = project.step("slutrapport");
        ReportFile file = room.file(ReportKind.SLUTRAPPORT);
        Assertions.assertThat(project.tasks("userTask_writeText"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrderElementsOf(office.insats().staff().ownerRepresentatives());

        project.completes("userTask_writeText", with(REPORT_TEXT, "Vi möttes.")).completes("userTask_writeText");
        Assertions.assertThat(office.bean(Texts.class).words(file.id()))
                .containsKeys("lessons.1", "lessons.2")
                .containsValue("Vi möttes.");
        room.signsSlutrapport().completes("userTask_handInReport");

        assertThat(process)
                .isEnded()
                .hasPassed(
                        "gateway_whoWrites",
                        "callActivity_writeLessons",
                        "endEvent_lessonsWritten",
                        "serviceTask_freezeReport",
                        "endEvent_reportHandedIn");
        Assertions.assertThat(office.bean(Proposals.class)
                        .seal(file.id())
                        .orElseThrow()
                        .signatures())
                .extracting(signature -> signature.email())
                .containsExactly("agare@exempel.se", "agare@exempel.se");
    }

    @Test
    void nobodyLaysItBeforeBothOwnersHaveWrittenTheirLessons(Office office) {
        var project = ends(office);

        assertThatThrownBy(() -> project.completes(
                        new ReportRoom(office, project)
                                .task(
                                        "userTask_writeReport",
                                        new ReportRoom(office, project).file(ReportKind.SLUTRAPPORT)),
                        with(IS_REPORT_READY, true)))
                .hasMessageContaining("Lärdomar hos Region Sörmland");
    }

    @Test
    void oneOwnerSendsItBackAndTheOthersSignatureIsWorthNothing(Office office) {
        var project = ends(office);
        var room = new ReportRoom(office, project);
        ProcessInstance process = project.step("slutrapport");
        room.lays(ReportKind.SLUTRAPPORT);
        var first = project.tasks("userTask_signReport").get(0);
        String digest = room.digest(first);
        project.completes(
                first,
                with(REPORT_DECISION, "underteckna").and(REPORT_DIGEST, digest).and(SIGNER_EMAIL, "a@exempel.se"));

        room.sendsBackUnsigned("Fel summa.");

        assertThat(process).hasPassed("gateway_backToWriting").isWaitingAt("userTask_writeReport");
        ReportFile file = room.file(ReportKind.SLUTRAPPORT);
        Assertions.assertThat(office.bean(Proposals.class).seal(file.id())).isEmpty();
        room.write(file, "results", "Ett bättre resultat.");
        room.signsSlutrapport();
        Assertions.assertThat(office.bean(Proposals.class)
                        .seal(file.id())
                        .orElseThrow()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void oneOwnerCannotSignForBoth(Office office) {
        var project = ends(office);
        var room = new ReportRoom(office, project);
        room.lays(ReportKind.SLUTRAPPORT);
        var tasks = project.tasks("userTask_signReport");
        var answers = with(REPORT_DECISION, "underteckna")
                .and(REPORT_DIGEST, room.digest(tasks.get(0)))
                .and(SIGNER_EMAIL, "a@exempel.se");
        project.completes(tasks.get(0), answers);
        office.engine()
                .getTaskService()
                .setAssignee(tasks.get(1).getId(), tasks.get(0).getAssignee());

        assertThatThrownBy(() -> project.completes("userTask_signReport", answers))
                .hasMessageContaining("Du har redan skrivit under");
    }

    @Test
    void bothOwnersSignAtTheSameMoment(Office office) throws Exception {
        var project = ends(office);
        var room = new ReportRoom(office, project);
        room.lays(ReportKind.SLUTRAPPORT);
        ReportFile file = room.file(ReportKind.SLUTRAPPORT);
        ExecutorService owners = Executors.newFixedThreadPool(2);

        List<Future<?>> both = new ArrayList<>();
        for (Task task : room.tasksOf("userTask_signReport", file)) {
            both.add(owners.submit(() -> signsAgainIfSomebodyWasFaster(project, room, task)));
        }
        for (Future<?> one : both) {
            one.get(1, TimeUnit.MINUTES);
        }
        owners.shutdown();
        project.fires("serviceTask_makeDocuments");

        Assertions.assertThat(office.bean(Proposals.class)
                        .seal(file.id())
                        .orElseThrow()
                        .signatures())
                .hasSize(2);
        assertThat(project.step("slutrapport")).isWaitingAt("userTask_handInReport");
    }

    /** Tasklist tells the slower one to try again; the signature is not kept twice. */
    private static void signsAgainIfSomebodyWasFaster(Caseworker project, ReportRoom room, Task task) {
        Answers signature = room.signature(ReportKind.SLUTRAPPORT, task);
        try {
            project.completes(task, signature);
        } catch (OptimisticLockingException somebodyWasFaster) {
            project.completes(task, signature);
        }
    }

    @Test
    void figuresThatDoNotAddUpGoBack(Office office) {
        var project = ends(office);
        var room = new ReportRoom(office, project);
        var anna = office.onTheWay();
        room.twice(anna, "enrolled");

        room.lays(ReportKind.SLUTRAPPORT);
        project.fires("serviceTask_askCorrections");

        assertThat(project.step("slutrapport")).hasPassed("serviceTask_askCorrections", "gateway_backToWriting");
        Assertions.assertThat(anna.openTasks()).contains("userTask_correctBeforeReport");
    }

    @Test
    void lateAndHandedOverLikeEveryReport(Office office) {
        var project = ends(office);
        var room = new ReportRoom(office, project);
        ReportFile file = room.file(ReportKind.SLUTRAPPORT);
        FormField field = office.bean(FormFields.class).of(file.kind()).stream()
                .filter(each -> each.key().equals("methods"))
                .findFirst()
                .orElseThrow();

        project.fires("startEvent_reminderDay").fires("event_reportDue").completes("userTask_followUpLateReport");
        office.as(office.insats().staff().projectLead(), () -> {
            office.bean(Reporting.class)
                    .handOver(file, field, office.insats().staff().chair());
            return true;
        });
        project.completes(project.task("userTask_writeText", REPORT_FIELD, "methods"), with(REPORT_TEXT, "Fasta par."));

        assertThat(project.step("slutrapport"))
                .hasPassed("endEvent_lateReportFollowed", "callActivity_writeHandedText", "endEvent_handedTextWritten");
        Assertions.assertThat(office.bean(Texts.class).words(file.id())).containsEntry("methods", "Fasta par.");
    }

    /** The last half-year has ended, and its Lägesrapport is no matter here. */
    private static Caseworker ends(Office office) {
        office.bean(InsatsProcess.class).registered(office.insats());
        var project = office.handling(office.insats().id());
        project.fires("event_halfYearEnded").fires("event_halfYearEnded").fires("event_halfYearEnded");
        office.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(office.insats().id())
                .processDefinitionKey("lagesrapport")
                .list()
                .forEach(report ->
                        office.engine().getRuntimeService().deleteProcessInstance(report.getId(), "another test's"));
        return project;
    }
}
