package se.rehabvagen.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Texts;
import se.rehabvagen.report.paper.Figure;
import se.rehabvagen.report.paper.Report;

/** What is still to be written before a report can be laid before those who sign it. */
@Component
public final class Completeness {

    private final FormFields form;
    private final Texts texts;

    Completeness(FormFields form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** Names of what is missing, Swedish, in the form's order; empty if nothing is. */
    public List<String> missing(ReportFile file, Report report) {
        Map<String, String> written = texts.words(file.id());
        boolean isFewer = PlannedTable.isFewer(report.insats(), participants(report));
        List<String> missing = new ArrayList<>();
        for (FormField field : form.of(file.kind())) {
            if (!field.demand().holds(written, isFewer)) {
                continue;
            }
            if (field.kind() == FormField.Kind.LARANDE) {
                missing.addAll(missingLessons(report, written));
            } else if (field.kind() == FormField.Kind.FAKTA) {
                missingFact(report, field).ifPresent(missing::add);
            } else if (isBlank(written, field.key())) {
                missing.add(field.heading());
            }
        }
        return missing;
    }

    private static Optional<String> missingFact(Report report, FormField field) {
        return report.fields().stream()
                .filter(each -> each.key().equals(field.key()) && each.answer().isBlank())
                .map(each -> each.heading() + " (på sidan Insatsens uppgifter)")
                .findFirst();
    }

    private static List<String> missingLessons(Report report, Map<String, String> written) {
        return IntStream.range(0, report.insats().owners().size())
                .filter(index -> isBlank(written, Lessons.field(index)))
                .mapToObj(index ->
                        Lessons.heading(report.insats().owners().get(index).organisation()))
                .toList();
    }

    private static boolean isBlank(Map<String, String> written, String field) {
        return written.getOrDefault(field, "").isBlank();
    }

    private static long participants(Report report) {
        return report.figure(PlannedTable.PARTICIPANTS)
                .map(Figure::all)
                .map(cell -> cell.value() == null ? 0 : cell.value().longValue())
                .orElse(0L);
    }
}
