package se.rehabvagen.process;

import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.form.FormSchema;

/** The forms with which work was done: of the very version of the model in which it was done, not of the newest. */
@Component
public final class PastForms {

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedForms forms;

    PastForms(ProcessEngine engine, DeployedForms forms) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.forms = forms;
    }

    /**
     * The form of a task; without fields where it has none.
     *
     * @param model id of the version of the model
     * @param task the task's id there
     */
    public FormSchema ofTask(String model, String task) {
        return read(model, version -> forms.of(version, task).schema());
    }

    /** The form with which instances of a version of a model are started; without fields where there is none. */
    public FormSchema ofStart(String model) {
        return read(model, version -> forms.ofStart(version).schema());
    }

    /** Whose work it was has been decided: the form alone tells nothing of a case. */
    private FormSchema read(String model, Function<ProcessDefinitionEntity, FormSchema> form) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> form.apply(engine.getDeploymentCache().findDeployedProcessDefinitionById(model))));
    }
}
