package se.rehabvagen.timeline.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.DoneTask;
import se.rehabvagen.history.GivenAnswers;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.PastForms;
import se.rehabvagen.process.form.FormField;
import se.rehabvagen.process.form.FormSchema;
import se.rehabvagen.vault.FreeTexts;

/** What was answered in a form, in the words of that form. Free texts are read from the vault, and each reading is logged. */
@Component
final class AnswerLines {

    private static final String LOST = "Texten finns inte kvar.";
    private static final String DONE_AGAIN =
            "Uppgiften har gjorts om i samma steg. Här står de svar som finns kvar från det här tillfället.";
    private static final String OPEN_AGAIN =
            "Uppgiften är öppen på nytt i samma steg. Svar som då har tömts finns inte kvar.";
    private static final String NOTHING = "Inga uppgifter är ifyllda.";

    private final PastForms forms;
    private final GivenAnswers answers;
    private final FreeTexts texts;

    AnswerLines(PastForms forms, GivenAnswers answers, FreeTexts texts) {
        this.forms = forms;
        this.answers = answers;
        this.texts = texts;
    }

    /** Whether anything was asked at all: a step that another started was started without a form. */
    boolean hasForm(DoneTask task) {
        return !form(task).fields().isEmpty();
    }

    void write(DoneTask task, AtWork reader, Lines lines) {
        FormSchema form = form(task);
        Map<String, Object> known = new HashMap<>();
        boolean isWhole = true;
        boolean isRemembered = true;
        for (Map.Entry<String, GivenAnswers.Answer> answer : answers.of(task).entrySet()) {
            if (answer.getValue().isOfThen() || !isOverwritten(answer.getKey(), form, task)) {
                known.put(answer.getKey(), answer.getValue().value());
                isRemembered &= answer.getValue().isOfThen() || !form.keys().contains(answer.getKey());
            } else {
                isWhole = false;
            }
        }
        known.remove(CaseVariables.CASE_NUMBER.name());
        if (!isWhole) {
            lines.add(DONE_AGAIN);
        } else if (task.isBegunAgain() && !isRemembered) {
            lines.add(OPEN_AGAIN);
        }
        List<FormField> fields = isWhole ? form.answered(known) : form.filled(known);
        if (fields.isEmpty() && isWhole) {
            lines.add(NOTHING);
        }
        write(fields, known, reader, lines);
    }

    private void write(List<FormField> fields, Map<String, Object> known, AtWork reader, Lines lines) {
        String group = "";
        for (FormField field : fields) {
            if (!field.group().equals(group) && !field.group().isEmpty()) {
                lines.add(field.group());
            }
            group = field.group();
            String indent = group.isEmpty() ? "" : "  ";
            write(field, known.get(field.key()), indent, reader, lines);
        }
    }

    private void write(FormField field, Object value, String indent, AtWork reader, Lines lines) {
        if (field.kind() == FormField.Kind.ROWS && value instanceof JsonNode rows) {
            lines.add(indent, indent, field.label() + ":");
            rows.forEach(row -> lines.add(indent + "- ", indent + "  ", row(field, row)));
        } else {
            String text = field.isSecret() ? secret(value, reader) : FieldText.of(field, value);
            lines.add(indent, indent + "  ", FieldText.labelled(field.label(), text));
        }
    }

    private static String row(FormField list, JsonNode row) {
        List<String> columns = new ArrayList<>();
        for (FormField column : list.columns()) {
            JsonNode value = row.path(column.key());
            if (!value.isMissingNode() && !value.isNull() && !value.asText().isBlank()) {
                columns.add(FieldText.labelled(column.label(), FieldText.of(column, value)));
            }
        }
        return columns.stream().collect(Collectors.joining("; "));
    }

    private String secret(Object reference, AtWork reader) {
        return texts.read(
                        reference.toString(),
                        reader.user(),
                        reader.organisation().name())
                .orElse(LOST);
    }

    /** Whether a later form of the same step asks for the same, and may have put another answer in its place. */
    private boolean isOverwritten(String key, FormSchema form, DoneTask task) {
        return form.keys().contains(key)
                && task.later().stream()
                        .anyMatch(later ->
                                forms.ofTask(task.model(), later).keys().contains(key));
    }

    private FormSchema form(DoneTask task) {
        return task.task() == null ? forms.ofStart(task.model()) : forms.ofTask(task.model(), task.task());
    }
}
