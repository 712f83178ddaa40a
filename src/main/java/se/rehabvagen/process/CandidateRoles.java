package se.rehabvagen.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.domain.Role;

/**
 * A step belongs to the roles that its model names: whoever completes it must have one of them, also the one to whom it was
 * assigned, and also the administrator. The engine itself works for nobody (jobs, intake) and is not asked.
 */
final class CandidateRoles {

    private CandidateRoles() {}

    /**
     * Lets those pass who have one of the task's roles.
     *
     * @throws AuthorizationException in Swedish, naming the roles, for everybody else
     */
    static void check(TaskEntity task, @Nullable Authentication user) {
        TaskDefinition definition = task.getTaskDefinition();
        if (user == null || user.getUserId() == null || definition == null) {
            return;
        }
        Set<String> roles = of(task, definition);
        if (!roles.isEmpty() && groupsOf(user).stream().noneMatch(roles::contains)) {
            throw new AuthorizationException("Uppgiften hör till en annan roll: %s.".formatted(swedish(roles)));
        }
    }

    /** The organisation that speaks in a task: the user's, or without a user the first to which the step belongs. */
    static Organisation organisation(TaskEntity task, @Nullable Authentication user) {
        Set<String> roles = of(task, task.getTaskDefinition());
        return Stream.concat(
                        groupsOf(user).stream().filter(roles::contains),
                        Arrays.stream(Role.values()).map(Role::id).filter(roles::contains))
                .flatMap(id -> Role.of(id).stream())
                .findFirst()
                .map(Role::organisation)
                .orElse(Organisation.PROJECT);
    }

    /** The organisation of a user; the project's where nobody is at work. */
    static Organisation organisation(@Nullable Authentication user) {
        return groupsOf(user).stream()
                .flatMap(id -> Role.of(id).stream())
                .findFirst()
                .map(Role::organisation)
                .orElse(Organisation.PROJECT);
    }

    private static Set<String> of(TaskEntity task, TaskDefinition definition) {
        return definition.getCandidateGroupIdExpressions().stream()
                .flatMap(group -> groups(group, task))
                .collect(Collectors.toSet());
    }

    private static Stream<String> groups(Expression expression, TaskEntity task) {
        Object value = expression.getValue(task);
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString);
        }
        return value == null ? Stream.empty() : Stream.of(value.toString().split("\\s*,\\s*"));
    }

    private static List<String> groupsOf(@Nullable Authentication user) {
        return user == null || user.getGroupIds() == null ? List.of() : user.getGroupIds();
    }

    private static String swedish(Set<String> roles) {
        return roles.stream()
                .sorted()
                .map(id -> Role.of(id).map(Role::swedish).orElse(id))
                .collect(Collectors.joining(", "));
    }
}
