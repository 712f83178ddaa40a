package se.rehabvagen.history;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Decision tables that are word lists: one code in, its meanings out. Each deployed version is read once. */
@Component
final class RuleTables {

    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, Map<String, Map<String, String>>> byVersion = new ConcurrentHashMap<>();

    RuleTables(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * The rows of the newest version, in their order: input code → output name → value.
     *
     * @throws IllegalStateException if no such table is deployed
     */
    Map<String, Map<String, String>> newest(String decision) {
        String version = latest(decision).getId();
        Map<String, Map<String, String>> rows = byVersion.get(version);
        if (rows == null) {
            rows = read(version);
            byVersion.put(version, rows);
        }
        return rows;
    }

    /**
     * The number of the newest version.
     *
     * @throws IllegalStateException if no such table is deployed
     */
    int version(String decision) {
        return latest(decision).getVersion();
    }

    private DecisionDefinitionEntity latest(String decision) {
        DecisionDefinitionEntity latest =
                inEngine(context -> context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(decision));
        if (latest == null) {
            throw new IllegalStateException("No %s.dmn is deployed".formatted(decision));
        }
        return latest;
    }

    private Map<String, Map<String, String>> read(String version) {
        DmnModelInstance model =
                inEngine(context -> engine.getDeploymentCache().findDmnModelInstanceForDecisionDefinition(version));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        for (Rule rule : table.getRules()) {
            Map<String, String> row = outputs(table, rule);
            codes(rule).forEach(code -> rows.put(code, row));
        }
        return Collections.unmodifiableMap(rows);
    }

    private static Stream<String> codes(Rule rule) {
        return Stream.of(rule.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .split(","))
                .map(RuleTables::unquoted);
    }

    private static Map<String, String> outputs(DecisionTable table, Rule rule) {
        Map<String, String> row = new HashMap<>();
        Iterator<OutputEntry> entries = rule.getOutputEntries().iterator();
        for (Output output : table.getOutputs()) {
            row.put(output.getName(), unquoted(entries.next().getTextContent()));
        }
        return Map.copyOf(row);
    }

    private static String unquoted(String literal) {
        String text = literal.strip();
        return text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** The caller's rights do not matter: everybody may read what a word means. */
    private <T> T inEngine(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(command));
    }
}
