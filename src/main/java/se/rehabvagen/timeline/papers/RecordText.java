package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.history.DoneStep;
import se.rehabvagen.history.DoneTask;

/** What was done in a step as a block of plain text, to be put into the record system of one's own organisation. */
@Component
final class RecordText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final AnswerLines answers;
    private final Doer doer;

    RecordText(AnswerLines answers, Doer doer) {
        this.answers = answers;
        this.doer = doer;
    }

    /** Some tasks of a step, all of the reader's own organisation. */
    String of(CaseNumber number, DoneStep step, List<DoneTask> tasks, AtWork reader) {
        boolean isOne = tasks.size() == 1;
        String heading = step.isCase() && isOne ? tasks.get(0).name() : step.name();
        Lines lines = new Lines().add(heading.toUpperCase(SWEDISH)).add("Ärende " + number.value());
        if (!step.isCase()) {
            lines.add(days(step));
        }
        for (DoneTask task : tasks) {
            lines.gap();
            if (!task.name().equals(heading)) {
                lines.add(task.name());
            }
            lines.add(doer.line(task, reader.organisation()));
            answers.write(task, reader, lines);
        }
        return lines.text();
    }

    /** From when to when, and how it ended. */
    static String days(DoneStep step) {
        LocalDate begun = SwedishDay.of(step.startedAt());
        if (step.endedAt() == null) {
            return "Påbörjat " + begun + ", pågår";
        }
        LocalDate ended = SwedishDay.of(step.endedAt());
        String days = begun.equals(ended) ? begun.toString() : begun + " – " + ended;
        return days + (step.isBrokenOff() ? ", avbrutet" : ", avslutat");
    }
}
