package se.rehabvagen.modelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Puts the rules before the engine's deployers. */
@Component
final class ModellingPlugin extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;

    ModellingPlugin(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> before = new ArrayList<>();
        if (engine.getCustomPreDeployers() != null) {
            before.addAll(engine.getCustomPreDeployers());
        }
        before.add(new DeploymentGate(this::delegates));
        engine.setCustomPreDeployers(before);
    }

    /** Names only: the beans themselves may need the engine that is being built. */
    private Set<String> delegates() {
        return Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                .flatMap(type -> Arrays.stream(beans.getBeanNamesForType(type, true, false)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
