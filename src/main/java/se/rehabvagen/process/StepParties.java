package se.rehabvagen.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;

/** Which organisations have tasks in a step and in the step that calls it, by the deployed models; read once for each version. */
@Component
final class StepParties {

    // Not wanted before the first question: the engine is built with this bean.
    private final ObjectProvider<RepositoryService> repository;
    private final Map<String, Parties> byDefinition = new ConcurrentHashMap<>();

    StepParties(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    /**
     * Who meets in a step.
     *
     * @param key of its model
     * @param own organisations that have tasks in it
     * @param callers organisations that have tasks in what calls it
     * @param handedBack names of the variables that the calls take over when it ends
     */
    record Parties(String key, Set<Organisation> own, Set<Organisation> callers, Set<String> handedBack) {

        boolean isAlone(Organisation organisation) {
            return Stream.concat(own.stream(), callers.stream()).allMatch(organisation::equals);
        }
    }

    Parties of(String definitionId) {
        return byDefinition.computeIfAbsent(definitionId, this::read);
    }

    private Parties read(String definitionId) {
        ProcessDefinition step = repository.getObject().getProcessDefinition(definitionId);
        List<CallActivity> calls = models(step.getDeploymentId())
                .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .filter(call -> step.getKey().equals(call.getCalledElement()))
                .toList();
        Set<Organisation> callers = calls.stream()
                .flatMap(call -> organisations((BpmnModelInstance) call.getModelInstance()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> handedBack = calls.stream().flatMap(StepParties::taken).collect(Collectors.toUnmodifiableSet());
        return new Parties(
                step.getKey(),
                organisations(repository.getObject().getBpmnModelInstance(definitionId)),
                callers,
                handedBack);
    }

    /** Calls are bound with the deployment, so whoever calls a step stands beside it. */
    private Stream<BpmnModelInstance> models(String deploymentId) {
        return repository.getObject().createProcessDefinitionQuery().deploymentId(deploymentId).list().stream()
                .map(each -> repository.getObject().getBpmnModelInstance(each.getId()));
    }

    private static Set<Organisation> organisations(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroups)
                .filter(groups -> groups != null)
                .flatMap(groups -> Arrays.stream(groups.split("\\s*,\\s*")))
                .flatMap(group -> Role.of(group).stream())
                .map(Role::organisation)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Organisation.class)));
    }

    private static Stream<String> taken(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream()
                .filter(out -> out.getCamundaSource() != null)
                .map(CamundaOut::getCamundaTarget);
    }
}
