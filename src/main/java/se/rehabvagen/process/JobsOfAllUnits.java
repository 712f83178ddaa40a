package se.rehabvagen.process;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * The job executor lets a job see its own tenant only, and what it looks for elsewhere is silently not there: a job of a project
 * would find none of the cases, which belong to the project's units. What the models do when time passes is no person's look
 * over the wall, so it sees all units.
 */
final class JobsOfAllUnits extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd && Context.getJobExecutorContext() != null) {
            Context.getCommandContext().disableTenantCheck();
        }
        return next.execute(command);
    }
}
