package se.rehabvagen.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.context.CoreExecutionContext;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The deployed versions of {@code deadlines.dmn}, each read once: a version never changes. */
@Component
final class DeadlineTables {

    private static final String DECISION = "deadlines";
    private static final int COUNT = 0;
    private static final int CALENDAR = 1;

    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, String> versionByDeployment = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Deadline>> byVersion = new ConcurrentHashMap<>();

    DeadlineTables(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * The table that came with the model that runs on this thread; the newest where none runs, or none came with it.
     *
     * @throws IllegalStateException if no table is deployed
     */
    Map<String, Deadline> inForce() {
        String version = deployment()
                .map(deployment -> kept(versionByDeployment, deployment, this::versionIn))
                .orElseGet(this::newest);
        return kept(byVersion, version, this::read);
    }

    // Not computeIfAbsent: reading asks the engine, which must not happen while the map is locked.
    private static <T> T kept(Map<String, T> read, String key, Function<String, T> reader) {
        T value = read.get(key);
        if (value == null) {
            value = reader.apply(key);
            read.put(key, value);
        }
        return value;
    }

    private static Optional<String> deployment() {
        CoreExecutionContext<?> context = Context.getCoreExecutionContext();
        return Optional.ofNullable(context)
                .map(CoreExecutionContext::getExecution)
                .filter(ExecutionEntity.class::isInstance)
                .map(execution ->
                        ((ExecutionEntity) execution).getProcessDefinition().getDeploymentId());
    }

    private String versionIn(String deployment) {
        return find(decisions -> decisions.findDecisionDefinitionByDeploymentAndKey(deployment, DECISION))
                .orElseGet(this::newest);
    }

    private String newest() {
        return find(decisions -> decisions.findLatestDecisionDefinitionByKey(DECISION))
                .orElseThrow(() -> new IllegalStateException("No deadlines.dmn is deployed"));
    }

    private Optional<String> find(Function<DecisionDefinitionManager, DecisionDefinitionEntity> search) {
        return inEngine(context -> Optional.ofNullable(search.apply(context.getDecisionDefinitionManager()))
                .map(DecisionDefinitionEntity::getId));
    }

    private Map<String, Deadline> read(String version) {
        DmnModelInstance model =
                inEngine(context -> engine.getDeploymentCache().findDmnModelInstanceForDecisionDefinition(version));
        return model.getModelElementsByType(Rule.class).stream()
                .collect(Collectors.toUnmodifiableMap(DeadlineTables::key, DeadlineTables::deadline));
    }

    private static String key(Rule rule) {
        return unquoted(rule.getInputEntries().iterator().next().getTextContent());
    }

    private static Deadline deadline(Rule rule) {
        OutputEntry[] outputs = rule.getOutputEntries().toArray(OutputEntry[]::new);
        return new Deadline(
                Integer.parseInt(outputs[COUNT].getTextContent().strip()),
                Deadline.Calendar.of(unquoted(outputs[CALENDAR].getTextContent())));
    }

    private static String unquoted(String literal) {
        String text = literal.strip();
        return text.substring(1, text.length() - 1);
    }

    /** The caller's rights do not matter: everybody's tasks have deadlines. */
    private <T> T inEngine(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(command));
    }
}
