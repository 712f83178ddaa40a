package se.rehabvagen.process.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under what a form is handed in.
 *
 * @param today the Swedish calendar day on which it is, or was, done
 * @param inHindsight whether it is registered in retrospect from a list: only what a list knows is required
 * @param isPassed whether the list tells nothing of it but what comes after it: nothing is required
 * @param current the variables as they stand, for what is shown but not handed in
 */
public record Circumstances(
        LocalDate today, boolean inHindsight, boolean isPassed, Map<String, ? extends @Nullable Object> current) {

    /** Of a form that tells something. */
    public Circumstances(LocalDate today, boolean inHindsight, Map<String, ? extends @Nullable Object> current) {
        this(today, inHindsight, false, current);
    }

    boolean require(FormField.Demands demands) {
        return !isPassed && demands.isRequired(inHindsight);
    }
}
