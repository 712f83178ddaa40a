package se.rehabvagen.paths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import se.rehabvagen.process.Variable;

/** What a test cares to say in a form, typed; the rest of the form is filled in for it. */
record Answers(Map<String, Object> values) {

    Answers {
        values = Map.copyOf(values);
    }

    static Answers none() {
        return new Answers(Map.of());
    }

    static <T> Answers with(Variable<T> variable, T value) {
        return none().and(variable, value);
    }

    /** The rows of a list, each a map from column to value. */
    static Answers withRows(Variable<String> list, List<Map<String, String>> rows) {
        return none().andRows(list, rows);
    }

    <T> Answers and(Variable<T> variable, T value) {
        Map<String, Object> more = new HashMap<>(values);
        variable.put(more, value);
        return new Answers(more);
    }

    Answers andRows(Variable<String> list, List<Map<String, String>> rows) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(list.name(), SpinValues.jsonValue(Spin.JSON(rows).toString()).create());
        return new Answers(more);
    }
}
