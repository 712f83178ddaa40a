package se.rehabvagen.modelling;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ResourceTypes;

/**
 * Stands before the engine's own deployers: completes a new deployment with what was left out, and refuses it if it breaks
 * a rule. Only what is new is looked at, so that a stricter rule never stops a case that runs.
 */
final class DeploymentGate implements Deployer {

    private final Supplier<Set<String>> beans;

    /** @param beans the names that models may use for delegates and listeners, asked for at each deployment */
    DeploymentGate(Supplier<Set<String>> beans) {
        this.beans = beans;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            List<SourceFile> files = deployment.getResources().values().stream()
                    .map(resource -> SourceFile.of(resource.getName(), resource.getBytes()))
                    .toList();
            DeployedFiles deployed = new DeployedFiles(Context.getCommandContext());
            List<SourceFile> companions = Companions.of(files, deployed);
            check(files, companions, deployed);
            companions.forEach(file -> add(deployment, file));
        }
    }

    /** What comes along from an earlier deployment was checked then, and is not the designer's to mend now. */
    private void check(List<SourceFile> files, List<SourceFile> companions, DeployedFiles deployed) {
        ModelSet own = SourceFile.together(files.stream());
        ModelSet all = SourceFile.together(Stream.concat(files.stream(), companions.stream()));
        Stream<SourceFile> otherTables = Stream.of(Vocabulary.MILESTONES, Vocabulary.DEADLINES)
                .filter(table -> own.decisionIds().noneMatch(table::equals))
                .flatMap(table -> deployed.decision(table).stream());
        ModelSet tables = SourceFile.together(Stream.concat(files.stream(), otherTables));
        List<Finding> broken = DeploymentRules.broken(own, Vocabulary.of(beans.get(), all, tables));
        if (!broken.isEmpty()) {
            throw new DeploymentRefused(broken);
        }
    }

    private static void add(DeploymentEntity deployment, SourceFile file) {
        ResourceEntity resource = new ResourceEntity();
        resource.setName(file.name());
        resource.setBytes(file.content());
        resource.setDeploymentId(deployment.getId());
        resource.setType(ResourceTypes.REPOSITORY.getValue());
        resource.setCreateTime(ClockUtil.getCurrentTime());
        Context.getCommandContext().getResourceManager().insertResource(resource);
        deployment.addResource(resource);
    }
}
