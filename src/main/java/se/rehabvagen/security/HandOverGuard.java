package se.rehabvagen.security;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CommandField;

/**
 * A task can be taken, left, or handed over to a colleague, only by its own role and within it and its unit; one that somebody
 * holds only within the role in which they hold it. The engine would let anybody who may work in the process give the task to
 * anyone: in a shared step also the other organisation.
 */
final class HandOverGuard extends CommandInterceptor {

    private static final CommandField<String> CLAIMED = CommandField.of(ClaimTaskCmd.class, "taskId", String.class);
    private static final CommandField<String> CLAIMANT = CommandField.of(ClaimTaskCmd.class, "userId", String.class);
    private static final CommandField<String> ASSIGNED =
            CommandField.of(AbstractSetTaskPropertyCmd.class, "taskId", String.class);
    private static final CommandField<String> ASSIGNEE =
            CommandField.of(AbstractAddIdentityLinkCmd.class, "userId", String.class);

    private final IdentityService identities;

    HandOverGuard(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (identities.getCurrentAuthentication() != null) {
            if (command instanceof ClaimTaskCmd) {
                check(CLAIMED.of(command), CLAIMANT.of(command));
            } else if (command instanceof AssignTaskCmd) {
                check(ASSIGNED.of(command), ASSIGNEE.of(command));
            }
        }
        return next.execute(command);
    }

    private void check(@Nullable String taskId, @Nullable String userId) {
        if (taskId == null) {
            return;
        }
        CommandContext context = Context.getCommandContext();
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return;
        }
        context.runWithoutAuthorization(() -> {
            Set<String> roles = roles(task);
            if (!roles.isEmpty()) {
                checkActor(roles);
                if (userId != null) {
                    checkRole(roles, groupsOf(userId));
                    checkUnit(task, userId);
                }
            }
            return null;
        });
    }

    /** The roles within which a task changes hands; none where it is nobody's. */
    private Set<String> roles(TaskEntity task) {
        Set<String> offered = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (task.getAssignee() == null) {
            return offered;
        }
        Set<String> held = new HashSet<>(groupsOf(task.getAssignee()));
        if (!offered.isEmpty()) {
            held.retainAll(offered);
        }
        // An account that lost its role, or is gone, must not keep the work of the step from everybody.
        return held.isEmpty() ? offered : held;
    }

    private void checkActor(Set<String> roles) {
        List<String> groups = identities.getCurrentAuthentication().getGroupIds();
        if (groups == null || !groups.contains(Role.ADMINISTRATOR.id())) {
            checkRole(roles, groups == null ? List.of() : groups);
        }
    }

    private static void checkRole(Set<String> roles, List<String> groups) {
        if (groups.stream().noneMatch(roles::contains)) {
            throw new AuthorizationException("Uppgiften hör till en annan roll.");
        }
    }

    private List<String> groupsOf(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    private void checkUnit(TaskEntity task, String userId) {
        if (task.getTenantId() != null
                && identities
                                .createTenantQuery()
                                .userMember(userId)
                                .tenantId(task.getTenantId())
                                .count()
                        == 0) {
            throw new AuthorizationException("Mottagaren arbetar inte i uppgiftens enhet.");
        }
    }
}
