package se.rehabvagen.process;

import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** A start form as it came in, and the start that comes of it. */
final class StartByForm {

    private static final CommandField<VariableMap> VALUES =
            CommandField.of(SubmitStartFormCmd.class, "variables", VariableMap.class);
    private static final CommandField<String> MODEL =
            CommandField.of(SubmitStartFormCmd.class, "processDefinitionId", String.class);
    private static final CommandField<String> KEY =
            CommandField.of(SubmitStartFormCmd.class, "businessKey", String.class);

    private StartByForm() {}

    static SubmitStartFormCmd checked(
            SubmitStartFormCmd command, FormContract contract, ObjectProvider<BegunForms> begun) {
        CommandContext context = Context.getCommandContext();
        ProcessDefinitionEntity model = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(MODEL.of(command));
        // The engine asks again; without asking first, a stranger could try case numbers by what the form's check
        // answers.
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(model);
        }
        FormContract.Start start = contract.started(model, KEY.of(command), VALUES.of(command));
        Authentication author = context.getAuthentication();
        if (author != null && author.getUserId() != null) {
            begun.ifAvailable(forms -> forms.handedIn(model.getKey(), author.getUserId()));
        }
        return new SubmitStartFormCmd(model.getId(), start.businessKey(), start.variables());
    }
}
