package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.process.Variable;

/** A rehabilitation does not end before it begins, neither as planned nor as it went. */
@Component
final class RehabilitationRule implements SubmissionRule {

    @Override
    public List<String> refusals(Submission form) {
        if (form.has(ALR_PLANNED_END) && isBefore(ALR_PLANNED_END, form.values(), ALR_PLANNED_START, form.values())) {
            return List.of("Det planerade slutet ligger före den planerade starten.");
        }
        if (form.has(ALR_END_DATE) && isBefore(ALR_END_DATE, form.values(), ALR_START_DATE, form.current())) {
            return List.of("Slutdatumet ligger före rehabiliteringens start, %s."
                    .formatted(ALR_START_DATE.find(form.current()).orElseThrow()));
        }
        return List.of();
    }

    private static boolean isBefore(
            Variable<LocalDate> end,
            Map<String, @Nullable Object> ended,
            Variable<LocalDate> start,
            Map<String, @Nullable Object> started) {
        return end.find(ended)
                .flatMap(last -> start.find(started).filter(last::isBefore))
                .isPresent();
    }
}
