package se.rehabvagen.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** The forms by which the person at work may start something, at any time: the models say which. */
@Component
public final class StartForms {

    /** Keys of the models, and of their forms, that change something only in a case that is on its way and has no exit. */
    public static final Set<String> ON_THE_WAY = Set.of(
            "request-avstamningsmote", "leave-insats", "change-unit", "change-pair", "begin-wait", "begin-question");

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService models;
    private final DeployedForms forms;
    private final CurrentUser user;

    StartForms(ProcessEngine engine, RepositoryService models, DeployedForms forms, CurrentUser user) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.models = models;
        this.forms = forms;
        this.user = user;
    }

    /**
     * A form that can be opened.
     *
     * @param process key of the model that it starts
     * @param name what it is called, Swedish
     * @param purpose when it is used, Swedish
     * @param leadsTo milestones that it reaches
     */
    public record StartForm(String process, String name, String purpose, Set<String> leadsTo) {}

    /** Those that ask for a case number, by name. */
    public List<StartForm> aboutCases() {
        return models
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .startablePermissionCheck()
                .withoutTenantId()
                .listPage(0, OfferedCodes.ALL_MODELS)
                .stream()
                .map(model -> inEngine(model.getId()))
                .filter(model -> asksForCase(model))
                .map(model -> new StartForm(model.getKey(), model.getName(), purpose(model), milestones(model)))
                .sorted(Comparator.comparing(StartForm::name))
                .toList();
    }

    /** @param process key of the model that the form starts */
    public boolean mayStart(String process) {
        return user.id().isPresent()
                && models.createProcessDefinitionQuery()
                                .processDefinitionKey(process)
                                .latestVersion()
                                .startableInTasklist()
                                .startablePermissionCheck()
                                .count()
                        > 0;
    }

    private boolean asksForCase(ProcessDefinitionEntity model) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> forms.ofStart(model).keys().contains(CaseVariables.CASE_NUMBER.name())));
    }

    private ProcessDefinitionEntity inEngine(String id) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache().findDeployedProcessDefinitionById(id));
    }

    private Set<String> milestones(ProcessDefinitionEntity model) {
        return engine
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> models.getBpmnModelInstance(model.getId())))
                .getModelElementsByType(CamundaProperty.class)
                .stream()
                .filter(property -> property.getCamundaName().equals("milestone"))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String purpose(ProcessDefinitionEntity model) {
        Object documentation = model.getProperty("documentation");
        return documentation == null ? "" : documentation.toString();
    }
}
