package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.Comments;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Reports;
import se.rehabvagen.report.archive.Text;
import se.rehabvagen.report.archive.Texts;

/** Takes a text that a colleague or an owner wrote into the report. What stood there is not lost: it is kept above. */
@Component("keepText")
final class KeepText implements JavaDelegate {

    private final Reports reports;
    private final Texts texts;
    private final Comments comments;
    private final Writers writers;

    KeepText(Reports reports, Texts texts, Comments comments, Writers writers) {
        this.reports = reports;
        this.texts = texts;
        this.comments = comments;
        this.writers = writers;
    }

    @Override
    public void execute(DelegateExecution step) {
        ReportFile file = reports.get(REPORT_ID.from(step));
        String field = REPORT_FIELD.from(step);
        String words = writers.words(step, REPORT_TEXT);
        if (file.state() != ReportFile.State.SKRIVS) {
            comments.add(
                    file.id(),
                    writers.id(),
                    "Kom efter att rapporten lades fram (%s): %s".formatted(REPORT_FIELD_NAME.from(step), words));
        }
        boolean isKept;
        do {
            isKept = add(words, field, file);
        } while (!isKept);
    }

    /** Whether the words stand in the report now; not if the project lead has saved the same text meanwhile. */
    private boolean add(String words, String field, ReportFile file) {
        Optional<Text> before = Optional.ofNullable(texts.of(file.id()).get(field));
        String whole = before.map(Text::content)
                .filter(text -> !text.isBlank())
                .map(text -> text + "\n\n" + words)
                .orElse(words);
        return texts.save(file.id(), field, whole, before.map(Text::revision).orElse(0), writers.id());
    }
}
