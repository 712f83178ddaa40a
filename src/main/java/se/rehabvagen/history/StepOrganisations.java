package se.rehabvagen.history;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;

/** To which organisations a model offers its tasks; read once for each deployed version. */
@Component
final class StepOrganisations {

    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, Map<String, List<Organisation>>> byDefinition = new ConcurrentHashMap<>();

    StepOrganisations(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Whether people have anything to do in a model. */
    boolean hasTasks(String definition) {
        return !tasks(definition).isEmpty();
    }

    /** Those that have tasks in a model, each once; what only the case knows is left out. */
    List<Organisation> of(String definition) {
        return tasks(definition).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The one that does it, or did: of several that may, the one of who did it.
     *
     * @param task null for the model as a whole
     * @param roles of who did it, separated by commas; null where nobody did
     * @return null where several meet, or nobody knows
     */
    @Nullable
    Organisation one(String definition, @Nullable String task, @Nullable String roles) {
        List<Organisation> parties = task == null ? of(definition) : ofTask(definition, task);
        return worker(parties, roles);
    }

    /** Those to which a task is offered; none where only the case knows. */
    List<Organisation> ofTask(String definition, String task) {
        return tasks(definition).getOrDefault(task, List.of());
    }

    /**
     * The organisation that did a task: of several that may, that of the doer.
     *
     * @param parties to which the task is offered; none where only the case knows
     * @param roles ids of the doer's roles, with commas; null where nobody knows who did it
     * @return null if it cannot be told
     */
    static @Nullable Organisation worker(List<Organisation> parties, @Nullable String roles) {
        if (parties.size() == 1) {
            return parties.get(0);
        }
        Set<Organisation> of = EnumSet.noneOf(Organisation.class);
        organisations(roles).stream()
                .filter(each -> parties.isEmpty() || parties.contains(each))
                .forEach(of::add);
        return of.size() == 1 ? of.iterator().next() : null;
    }

    private Map<String, List<Organisation>> tasks(String definition) {
        Map<String, List<Organisation>> tasks = byDefinition.get(definition);
        if (tasks == null) {
            tasks = model(definition).getModelElementsByType(UserTask.class).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            UserTask::getId, task -> organisations(task.getCamundaCandidateGroups())));
            byDefinition.put(definition, tasks);
        }
        return tasks;
    }

    private static List<Organisation> organisations(@Nullable String groups) {
        return Stream.ofNullable(groups)
                .flatMap(all -> Arrays.stream(all.split("\\s*,\\s*")))
                .flatMap(group -> Role.of(group).stream())
                .map(Role::organisation)
                .distinct()
                .toList();
    }

    /** The caller's rights do not matter: nothing of the model but the organisations is told. */
    private BpmnModelInstance model(String definition) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        within -> engine.getDeploymentCache().findBpmnModelInstanceForProcessDefinition(definition)));
    }
}
