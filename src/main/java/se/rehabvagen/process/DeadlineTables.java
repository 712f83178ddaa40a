package se.rehabvagen.process;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The newest deployed {@code deadlines.dmn}: a changed deadline counts for what begins from then on, in cases that run too.
 * Each version is read once, since it never changes; whether there is a newer one is asked every few seconds.
 */
@Component
final class DeadlineTables {

    private static final String DECISION = "deadlines";
    private static final int COUNT = 0;
    private static final int CALENDAR = 1;
    private static final int LABEL = 2;
    private static final long FRESH = TimeUnit.SECONDS.toNanos(10);

    private final ProcessEngineConfigurationImpl engine;
    private volatile @Nullable InForce inForce;

    private record InForce(String version, Map<String, Deadline> rows, long askedAt) {}

    DeadlineTables(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * The rows that count now.
     *
     * @throws IllegalStateException if no table is deployed
     */
    Map<String, Deadline> rows() {
        InForce known = inForce;
        return known == null || System.nanoTime() - known.askedAt() > FRESH ? newestRows() : known.rows();
    }

    /** The same, asked anew: for who compares with what was kept. */
    Map<String, Deadline> newestRows() {
        InForce known = inForce;
        long now = System.nanoTime();
        String newest = newest();
        boolean isSame = known != null && known.version().equals(newest);
        InForce fresh = new InForce(newest, isSame ? known.rows() : read(newest), now);
        inForce = fresh;
        return fresh.rows();
    }

    private String newest() {
        DecisionDefinitionEntity newest =
                inEngine(context -> context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(DECISION));
        if (newest == null) {
            throw new IllegalStateException("No deadlines.dmn is deployed");
        }
        return newest.getId();
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
                Deadline.Calendar.of(unquoted(outputs[CALENDAR].getTextContent())),
                unquoted(outputs[LABEL].getTextContent()));
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
