package se.rehabvagen.paths;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import se.rehabvagen.process.CaseVariables;

/** What was handed in, written so that two runs of the same seed read alike. */
final class RandomTrace {

    private RandomTrace() {}

    static String of(Map<String, Object> values) {
        Map<String, Object> told = new TreeMap<>();
        values.forEach((key, value) -> {
            if (!key.equals(CaseVariables.CASE_NUMBER.name())) {
                told.put(key, value instanceof TypedValue typed ? typed.getValue() : value);
            }
        });
        return told.toString();
    }
}
