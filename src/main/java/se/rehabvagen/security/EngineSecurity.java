package se.rehabvagen.security;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine itself refuses, whichever door a request came through. */
@Component
class EngineSecurity extends AbstractProcessEnginePlugin {

    // Not wanted before the first question: the engine is built with this bean.
    private final ObjectProvider<JdbcClient> database;

    EngineSecurity(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(FewGrants.factory(database)));
        engine.setResourceAuthorizationProvider(new NoGrantsForTasks());
        engine.setCustomPreCommandInterceptorsTxRequired(
                first(new QueryGuard(engine.getIdentityService()), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(first(
                new QueryGuard(engine.getIdentityService()), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setCustomPostCommandInterceptorsTxRequired(first(
                new HandOverGuard(engine.getIdentityService()), engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(first(
                new HandOverGuard(engine.getIdentityService()),
                engine.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> first(CommandInterceptor guard, @Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(guard);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
