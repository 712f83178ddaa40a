package se.rehabvagen.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;

/**
 * A form that was handed in and whose fields are good one by one.
 *
 * @param formId id of the form
 * @param caseNumber the case that the step belongs to, or that a start form names; empty where it is about none
 * @param fields keys of all fields that the form has, shown or not
 * @param values what was answered, in the types that the engine keeps; what was left empty is null
 * @param current the variables of the step as they stand, read when asked for; empty for a start form
 * @param today the Swedish calendar day on which it is, or was, done
 * @param retrospect whether it is registered in retrospect from a list
 */
public record Submission(
        String formId,
        Optional<CaseNumber> caseNumber,
        Set<String> fields,
        Map<String, @Nullable Object> values,
        Map<String, @Nullable Object> current,
        LocalDate today,
        boolean retrospect) {

    /** Whether the form asks for it. */
    public boolean has(Variable<?> variable) {
        return fields.contains(variable.name());
    }
}
