package se.rehabvagen.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Lets our own code do in the engine what the person behind the request has no general right to, after our code has
 * decided that this very thing is allowed (e.g. to start the case of a person who is enrolled on a page). The person stays
 * known to the engine, and the wall between units stands; only the grants are not asked.
 */
@Component
public final class OwnAuthority {

    private final ProcessEngineConfigurationImpl engine;

    OwnAuthority(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Does the work in one transaction of the engine. */
    public <T> T call(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work::get));
    }

    /** Does the work in one transaction of the engine. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
