package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.archive.Text;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.document.TemplateNames;
import se.rehabvagen.report.office.Composition;
import se.rehabvagen.report.office.FormField;
import se.rehabvagen.report.office.FormFields;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Table;

/** The project lead, the owners and the chair, who make a report. */
final class ReportRoom {

    private final Office office;
    private final Caseworker project;

    ReportRoom(Office office, Caseworker project) {
        this.office = office;
        this.project = project;
    }

    /** The half-year in which the tests begin is over, and its Lägesrapport waits to be written. */
    static Caseworker halfYearEnds(Office office) {
        office.bean(InsatsProcess.class).registered(office.insats());
        var project = office.handling(office.insats().id());
        project.waitsFor(Period.between(PathExtension.FIRST_DAY, LocalDate.of(2021, 5, 1)));
        return project;
    }

    /** The newest report of a kind. */
    ReportFile file(ReportKind kind) {
        return office.bean(Reports.class).of(office.insats().id()).stream()
                .filter(file -> file.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Writes every text of a report; to every question the first answer. */
    ReportRoom writes(ReportFile file) {
        for (FormField field : office.bean(FormFields.class).of(file.kind())) {
            if (field.kind().isWritten()) {
                write(
                        file,
                        field.key(),
                        field.kind().isChosen() ? field.kind().choices().get(0) : "En text.");
            } else if (field.kind() == FormField.Kind.LARANDE) {
                IntStream.range(0, office.insats().staff().owners().size())
                        .forEach(owner -> write(file, "lessons." + (owner + 1), "Vi har lärt oss."));
            }
        }
        return this;
    }

    void write(ReportFile file, String field, String text) {
        Texts texts = office.bean(Texts.class);
        int seen = Optional.ofNullable(texts.of(file.id()).get(field))
                .map(Text::revision)
                .orElse(0);
        texts.save(file.id(), field, text, seen, office.insats().staff().projectLead());
    }

    /** The texts are written and the report is laid before those who come next. */
    ReportRoom lays(ReportKind kind) {
        ReportFile file = file(kind);
        writes(file);
        project.completes(task("userTask_writeReport", file), with(IS_REPORT_READY, true));
        return this;
    }

    Caseworker signsLagesrapport() {
        lays(ReportKind.LAGESRAPPORT);
        reviews(2, "godkann");
        return signs(ReportKind.LAGESRAPPORT);
    }

    Caseworker signsSlutrapport() {
        return lays(ReportKind.SLUTRAPPORT).signs(ReportKind.SLUTRAPPORT);
    }

    Caseworker signsFinalFollowUp() {
        return lays(ReportKind.SLUTLIG_UPPFOLJNING).signs(ReportKind.SLUTLIG_UPPFOLJNING);
    }

    void reviews(int owners, String decision) {
        List<Task> tasks = project.tasks("userTask_reviewReport");
        tasks.subList(0, owners).forEach(task -> project.completes(task, with(REPORT_DECISION, decision)));
    }

    /** All who must sign do so, and the documents are made. */
    Caseworker signs(ReportKind kind) {
        signsWithoutDocuments(kind);
        return project.fires("serviceTask_makeDocuments");
    }

    void signsWithoutDocuments(ReportKind kind) {
        tasksOf("userTask_signReport", file(kind)).forEach(task -> project.completes(task, signature(kind, task)));
    }

    /** What somebody who signs hands in; what is only shown comes back as it was. */
    Answers signature(ReportKind kind, Task task) {
        Answers signed = with(REPORT_DECISION, "underteckna").and(REPORT_DIGEST, digest(task));
        return kind == ReportKind.SLUTRAPPORT ? signed.and(SIGNER_EMAIL, "agare@exempel.se") : signed;
    }

    /** The first of those who should sign sends the report back. */
    Caseworker sendsBackUnsigned(String why) {
        Task task = project.task("userTask_signReport");
        return project.completes(
                task,
                with(REPORT_DECISION, "atersand")
                        .and(REPORT_DIGEST, digest(task))
                        .and(SEND_BACK_NOTE, why));
    }

    String digest(Task task) {
        return (String) office.engine().getTaskService().getVariable(task.getId(), REPORT_DIGEST.name());
    }

    Task task(String definition, ReportFile file) {
        return tasksOf(definition, file).get(0);
    }

    List<Task> tasksOf(String definition, ReportFile file) {
        return project.tasks(definition).stream()
                .filter(task ->
                        file.id().equals(office.engine().getTaskService().getVariable(task.getId(), REPORT_ID.name())))
                .toList();
    }

    /** Breaks the history of a case: a milestone stands there twice, as no model would write it. */
    void twice(Caseworker person, String key) {
        office.bean(JdbcClient.class)
                .sql("""
                        insert into rehabvagen.milestone (id, process_instance, process_key, process_version, case_number,
                            insats, unit, key, occurred_on, reached_at, recorded_at, facts)
                        select id || '-twice', process_instance, process_key, process_version, case_number,
                            insats, unit, key, occurred_on, reached_at, recorded_at, facts
                        from rehabvagen.milestone where case_number = ? and key = ?""")
                .params(person.caseNumber().value(), key)
                .update();
    }

    /** Somebody remembers, after the report was signed, what had happened before. */
    void registersLate(Caseworker person, String key, LocalDate day) {
        office.bean(JdbcClient.class)
                .sql("""
                        insert into rehabvagen.milestone (id, process_instance, process_key, process_version, case_number,
                            insats, unit, key, occurred_on, reached_at, recorded_at, facts)
                        select id || '-late', process_instance || '-late', process_key, process_version, case_number,
                            insats, unit, ?, ?, reached_at, now() + interval '1 hour', '{}'
                        from rehabvagen.milestone where case_number = ? and key = 'sassam-held'""")
                .params(key, day, person.caseNumber().value())
                .update();
    }

    /** Each figure and table that a Word template may name stands in the report. */
    void hasWhatTemplatesMayAskFor(ReportKind kind) {
        Report report = office.bean(Composition.class).draft(file(kind)).report();
        TemplateNames names = office.beans(TemplateNames.class)
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();

        assertThat(report.figures()).extracting(Figure::key).containsAll(names.figures());
        assertThat(report.tables()).extracting(Table::key).containsAll(names.tables());
    }
}
