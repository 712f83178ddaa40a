package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.domain.Role;
import se.rehabvagen.testing.WholeApplicationTest;

/** The short question and the engine's own long one must answer alike. */
@WholeApplicationTest
class FewGrantsTests {

    private static final String USER = "few-grants-user";
    private static final String TASK = "few-grants-task";
    private static final List<Permission> OF_DEFINITIONS = List.of(
            ProcessDefinitionPermissions.READ,
            ProcessDefinitionPermissions.READ_TASK,
            ProcessDefinitionPermissions.TASK_WORK,
            ProcessDefinitionPermissions.UPDATE_TASK,
            ProcessDefinitionPermissions.READ_HISTORY);

    private final ProcessEngineConfigurationImpl engine;
    private final AuthorizationService authorizations;

    FewGrantsTests(@Autowired ProcessEngineConfigurationImpl engine, @Autowired AuthorizationService authorizations) {
        this.engine = engine;
        this.authorizations = authorizations;
    }

    private record Asked(Resource resource, String id, Permission permission) {}

    @Test
    void everyRoleMayWhatTheEngineSays() {
        List<Boolean> answers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Asked asked : questions()) {
                answers.add(agreedAnswer(List.of(role.id()), asked));
            }
        }
        assertThat(answers).contains(true, false);
    }

    @Test
    void whoHasNoGroupMayNothing() {
        assertThat(questions()).noneMatch(asked -> agreedAnswer(List.of(), asked));
    }

    @Test
    void aGrantToOnePersonAndOneToEverybodyCount() {
        Authorization own = grant(Authorization.AUTH_TYPE_GRANT, USER, "sassam-mapping");
        Authorization everybodys = grant(Authorization.AUTH_TYPE_GLOBAL, Authorization.ANY, "samtycke");
        try {
            assertThat(agreedAnswer(List.of(), reading("sassam-mapping"))).isTrue();
            assertThat(agreedAnswer(List.of(), reading("samtycke"))).isTrue();
            assertThat(agreedAnswer(List.of(), reading("avslut"))).isFalse();
        } finally {
            authorizations.deleteAuthorization(own.getId());
            authorizations.deleteAuthorization(everybodys.getId());
        }
    }

    private Authorization grant(int type, String user, String process) {
        Authorization grant = authorizations.createNewAuthorization(type);
        grant.setUserId(user);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(process);
        grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        return authorizations.saveAuthorization(grant);
    }

    private static Asked reading(String process) {
        return new Asked(Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ_TASK);
    }

    private static List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        for (String process : Wall.STEPS.keySet()) {
            OF_DEFINITIONS.forEach(
                    permission -> questions.add(new Asked(Resources.PROCESS_DEFINITION, process, permission)));
        }
        return questions;
    }

    /** What both ways answer, each asked for a task or its definition, as the engine asks about a completion. */
    private boolean agreedAnswer(List<String> groups, Asked asked) {
        boolean theirs = isAuthorized(groups, asked)
                || isAuthorized(groups, new Asked(Resources.TASK, TASK, TaskPermissions.TASK_WORK));
        CompositePermissionCheck both = new CompositePermissionCheck();
        both.addAtomicCheck(check(new Asked(Resources.TASK, TASK, TaskPermissions.TASK_WORK)));
        both.addAtomicCheck(check(asked));
        boolean ours = engine.getCommandExecutorTxRequired()
                .execute(context -> context.getAuthorizationManager().isAuthorized(USER, groups, both));
        assertThat(ours).as("%s asks %s", groups, asked).isEqualTo(theirs);
        return ours;
    }

    private static PermissionCheck check(Asked asked) {
        PermissionCheck check = new PermissionCheck();
        check.setResource(asked.resource());
        check.setResourceId(asked.id());
        check.setPermission(asked.permission());
        return check;
    }

    private boolean isAuthorized(List<String> groups, Asked asked) {
        return authorizations.isUserAuthorized(USER, groups, asked.permission(), asked.resource(), asked.id());
    }
}
