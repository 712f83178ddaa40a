package se.rehabvagen.process;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The forms by which the person at work may start something. */
@Component
public final class StartForms {

    private final RepositoryService repository;
    private final CurrentUser user;

    StartForms(RepositoryService repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** @param process key of the model that the form starts */
    public boolean mayStart(String process) {
        return user.id().isPresent()
                && repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(process)
                                .latestVersion()
                                .startableInTasklist()
                                .startablePermissionCheck()
                                .count()
                        > 0;
    }
}
