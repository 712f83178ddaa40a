package se.rehabvagen.paths;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.runtime.Job;

/** Runs one job as the job executor does it, which sees less than a job that a person runs. */
final class Jobs {

    private Jobs() {}

    static void run(ProcessEngine engine, Job job) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            ExecuteJobHelper.executeJob(job.getId(), configuration.getCommandExecutorTxRequired());
        } finally {
            Context.removeJobExecutorContext();
        }
    }
}
