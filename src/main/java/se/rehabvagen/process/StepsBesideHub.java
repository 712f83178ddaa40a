package se.rehabvagen.process;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** Starts a step of a case on its way without the hub, whose news stay unread and whose follow-up date stays. */
@Component
public final class StepsBesideHub {

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    StepsBesideHub(ProcessEngine engine, RuntimeService runtime, RepositoryService repository) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.runtime = runtime;
        this.repository = repository;
    }

    /**
     * Starts the step where the case's own model calls it; its first task is for whoever starts it.
     *
     * @param step key of the step's model, which the case's model calls once
     * @param user who starts it; empty leaves the task to whom the model names
     * @throws IllegalArgumentException if the case is not running
     */
    public void begin(CaseNumber caseNumber, String step, Optional<String> user) {
        ProcessInstance instance = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(CaseProcess.CASE)
                        .processInstanceBusinessKey(caseNumber.value())
                        .singleResult())
                .orElseThrow(() -> new IllegalArgumentException("No running case " + caseNumber));
        String place = placeOf(step, instance.getProcessDefinitionId());
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.runWithoutAuthorization(() -> {
                runtime.createProcessInstanceModification(instance.getId())
                        .startBeforeActivity(place)
                        .execute();
                return null;
            });
            user.ifPresent(name -> firstTask(context, step).setAssignee(name));
            return null;
        });
    }

    private String placeOf(String step, String model) {
        return repository.getBpmnModelInstance(model).getModelElementsByType(CallActivity.class).stream()
                .filter(call -> step.equals(call.getCalledElement()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The case calls no " + step))
                .getId();
    }

    /** The task that was made just now and is not in the database yet. */
    private static TaskEntity firstTask(CommandContext context, String step) {
        DbEntityCache loaded = context.getDbEntityManager().getDbEntityCache();
        return loaded.getEntitiesByType(TaskEntity.class).stream()
                .filter(loaded::isTransient)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The step " + step + " began without a task"));
    }
}
