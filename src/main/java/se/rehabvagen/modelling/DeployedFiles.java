package se.rehabvagen.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** The newest deployed version of every process, decision and form that all insatser share. */
final class DeployedFiles {

    private final CommandContext command;
    private final Map<String, SourceFile> read = new HashMap<>();

    DeployedFiles(CommandContext command) {
        this.command = command;
    }

    List<SourceFile> processes() {
        return command
                .getProcessEngineConfiguration()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .withoutTenantId()
                .list()
                .stream()
                .map(this::file)
                .toList();
    }

    /** What is named, as far as it is deployed. */
    List<SourceFile> named(References names) {
        return Stream.of(
                        names.processes().stream().map(this::process),
                        names.decisions().stream().map(this::decision),
                        names.forms().stream().map(this::form))
                .flatMap(files -> files.flatMap(Optional::stream))
                .toList();
    }

    private Optional<SourceFile> process(String id) {
        return Optional.ofNullable(
                        command.getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(id, null))
                .map(this::file);
    }

    Optional<SourceFile> decision(String id) {
        return Optional.ofNullable(
                        command.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(id, null))
                .map(this::file);
    }

    private Optional<SourceFile> form(String id) {
        return Optional.ofNullable(
                        command.getCamundaFormDefinitionManager().findLatestDefinitionByKeyAndTenantId(id, null))
                .map(this::file);
    }

    private SourceFile file(ResourceDefinition definition) {
        String deployment = definition.getDeploymentId();
        String name = definition.getResourceName();
        return read.computeIfAbsent(
                deployment + " " + name,
                any -> SourceFile.of(
                        name,
                        command.getResourceManager()
                                .findResourceByDeploymentIdAndResourceName(deployment, name)
                                .getBytes()));
    }
}
