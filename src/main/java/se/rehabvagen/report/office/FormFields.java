package se.rehabvagen.report.office;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.ReportKind;

/** The fields of the funder's forms, by {@code report-fields.dmn}. */
@Component
public final class FormFields {

    private final Vocabulary vocabulary;

    FormFields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The fields of a form, in its order. */
    public List<FormField> of(ReportKind kind) {
        String prefix = kind.id() + ".";
        return vocabulary.fields().entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix))
                .map(row -> FormField.of(row.getKey().substring(prefix.length()), row.getValue()))
                .toList();
    }

    Map<String, Integer> version() {
        return Map.of("report-fields", vocabulary.fieldsVersion());
    }
}
