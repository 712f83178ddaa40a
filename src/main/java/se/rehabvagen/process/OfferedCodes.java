package se.rehabvagen.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.form.FormField;

/** The codes that a fact may have: what the forms of the newest models offer for it, and no second list. */
@Component
public final class OfferedCodes {

    /** The engine forbids to ask without a bound; nobody has so many models. */
    static final int ALL_MODELS = 2_000;

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService models;
    private final DeployedForms forms;

    OfferedCodes(ProcessEngine engine, RepositoryService models, DeployedForms forms) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.models = models;
        this.forms = forms;
    }

    /**
     * The codes of a fact.
     *
     * @param fact name of its variable, which is the key of its field in every form
     */
    public Set<String> of(String fact) {
        return labels(fact).keySet();
    }

    /**
     * What people read for each code of a fact, Swedish.
     *
     * @param fact name of its variable, which is the key of its field in every form
     */
    public Map<String, String> labels(String fact) {
        return fields().stream()
                .filter(field -> field.key().equals(fact))
                .flatMap(field -> field.labels().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** All fields of the forms of the newest models. */
    List<FormField> fields() {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> models.createProcessDefinitionQuery().latestVersion().listPage(0, ALL_MODELS).stream()
                                .map(ProcessDefinition::getId)
                                .map(engine.getDeploymentCache()::findDeployedProcessDefinitionById)
                                .flatMap(forms::ofAll)
                                .flatMap(form -> form.schema().fields().stream())
                                .toList()));
    }
}
