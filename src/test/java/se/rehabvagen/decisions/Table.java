package se.rehabvagen.decisions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.jspecify.annotations.Nullable;

/** A decision table that ships, asked by the DMN engine alone. */
final class Table {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;
    private final DmnModelInstance model;

    private Table(String id, byte[] file) {
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
        this.decision = ENGINE.parseDecision(id, model);
    }

    static Table of(String id) {
        try {
            return new Table(id, Files.readAllBytes(Path.of("bpmn", "rules", id + ".dmn")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every answer of the table: one, if it has neither overlap nor gap there. */
    List<Map<String, Object>> ask(Map<String, ? extends @Nullable Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, new HashMap<>(inputs)).getResultList();
    }

    /** The only answer. */
    Map<String, Object> answer(Object... namesAndValues) {
        Map<String, Object> inputs = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        List<Map<String, Object>> answers = ask(inputs);
        if (answers.size() != 1) {
            throw new AssertionError(answers.size() + " answers for " + inputs);
        }
        return answers.get(0);
    }

    /** The values that a column says it may hold. */
    List<String> values(String input) {
        return model.getModelElementsByType(Input.class).stream()
                .filter(column ->
                        column.getInputExpression().getText().getTextContent().equals(input))
                .flatMap(column -> Arrays.stream(
                        column.getInputValues().getText().getTextContent().split(",")))
                .map(value -> value.trim().replace("\"", ""))
                .toList();
    }

    /** All combinations of the given values, column by column. */
    static List<Map<String, @Nullable Object>> grid(Map<String, List<? extends @Nullable Object>> columns) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(List.of(Map.of()));
        columns.forEach((name, values) -> {
            List<Map<String, @Nullable Object>> longer = new ArrayList<>();
            rows.forEach(row -> values.forEach(value -> {
                Map<String, @Nullable Object> next = new HashMap<>(row);
                next.put(name, value);
                longer.add(next);
            }));
            rows.clear();
            rows.addAll(longer);
        });
        return rows;
    }
}
