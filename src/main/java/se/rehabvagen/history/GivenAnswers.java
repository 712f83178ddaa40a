package se.rehabvagen.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stood in the variables of a step when somebody handed something in, as far as history still knows. */
@Component
public final class GivenAnswers {

    private final JdbcClient database;

    GivenAnswers(JdbcClient database) {
        this.database = database;
    }

    /**
     * A value.
     *
     * @param value String, Boolean, Long, Double, or {@code JsonNode} for a list
     * @param isOfThen whether it surely stood there then; else it is the last that the variable ever had
     */
    public record Answer(Object value, boolean isOfThen) {}

    /** The variables that a task left when it was done, by name; those that held nothing are left out. */
    public Map<String, Answer> of(DoneTask task) {
        List<PastValue> values = database.sql(PastValue.SELECT_WHOLE)
                .param(task.step())
                .query(PastValue::read)
                .list();
        Function<String, Optional<PastValue>> seen = task.activity() == null ? first(values) : at(task, values);
        Map<String, Answer> answers = new HashMap<>();
        values.stream()
                .map(PastValue::name)
                .distinct()
                .forEach(name -> seen.apply(name)
                        .ifPresent(found -> Optional.ofNullable(found.value())
                                .ifPresent(value -> answers.put(name, new Answer(value, found.setAt() != null)))));
        return answers;
    }

    /** What a start brought stands first. */
    private static Function<String, Optional<PastValue>> first(List<PastValue> values) {
        Map<String, PastValue> first = values.stream()
                .filter(value -> value.scope().equals(value.processInstance()))
                .sorted(PastValue.BY_TIME)
                .collect(Collectors.toMap(PastValue::name, Function.identity(), (one, later) -> one));
        return name -> Optional.ofNullable(first.get(name));
    }

    private Function<String, Optional<PastValue>> at(DoneTask task, List<PastValue> values) {
        List<PastStep> steps = database.sql(PastStep.SELECT)
                .param(new String[] {task.step()})
                .query(PastStep::read)
                .list();
        PastStep done = steps.stream()
                .filter(step -> step.id().equals(task.activity()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("History knows no " + task.activity()));
        PastInstance instance = new PastInstance(steps, values);
        return name -> instance.find(done, task.doneAt(), name);
    }
}
