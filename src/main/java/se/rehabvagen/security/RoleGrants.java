package se.rehabvagen.security;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import se.rehabvagen.domain.Role;

/**
 * What each role may do in the engine: grants only, to groups, on definition keys, so that they stay few however many cases
 * there are. Nobody but the administrator reads the variables of an instance; caseworkers read those of the tasks in their
 * own steps; the project lead reads none but those of the project's own tasks.
 */
final class RoleGrants {

    private static final List<Permission> WORK =
            List.of(ProcessDefinitionPermissions.READ, READ_TASK, READ_TASK_VARIABLE, TASK_WORK, TASK_ASSIGN);
    private static final List<Permission> WATCH =
            List.of(ProcessDefinitionPermissions.READ, READ_INSTANCE, READ_TASK, READ_HISTORY);

    private final List<Grant> grants = new ArrayList<>();

    private RoleGrants() {}

    static List<Grant> all() {
        RoleGrants table = new RoleGrants();
        // What a role is called is no secret, and Tasklist shows to whom a task is offered.
        Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .forEach(role -> table.grant(role, GROUP, Grant.ANY, Permissions.READ));
        Arrays.stream(Resources.values())
                .forEach(kind -> table.grant(Role.ADMINISTRATOR, kind, Grant.ANY, Permissions.ALL));
        table.webapps();
        table.processes();
        table.designer();
        return List.copyOf(table.grants);
    }

    private void webapps() {
        Set<Role> tasklist = new HashSet<>();
        Wall.START_FORMS.values().forEach(tasklist::addAll);
        for (Role role : tasklist) {
            grant(role, APPLICATION, "tasklist", Permissions.ACCESS);
            grant(role, PROCESS_INSTANCE, Grant.ANY, Permissions.CREATE);
            // Colleagues' names, to hand over a task to the right one.
            grant(role, USER, Grant.ANY, Permissions.READ);
        }
        grant(Role.PROJEKTLEDARE, APPLICATION, "cockpit", Permissions.ACCESS);
        grant(Role.PROCESSDESIGNER, APPLICATION, "cockpit", Permissions.ACCESS);
    }

    private void processes() {
        Map<Role, Map<String, Set<Permission>>> byRole = new HashMap<>();
        Wall.STEPS.forEach((process, roles) -> roles.forEach(role -> add(byRole, role, process, WORK)));
        Wall.START_FORMS.forEach((process, roles) -> roles.forEach(
                role -> add(byRole, role, process, List.of(ProcessDefinitionPermissions.READ, CREATE_INSTANCE))));
        add(byRole, Role.PROJEKTLEDARE, Grant.ANY, WATCH);
        byRole.forEach((role, processes) -> processes.forEach((process, permissions) ->
                grant(role, PROCESS_DEFINITION, process, permissions.toArray(Permission[]::new))));
    }

    private static void add(
            Map<Role, Map<String, Set<Permission>>> byRole, Role role, String process, List<Permission> permissions) {
        byRole.computeIfAbsent(role, r -> new HashMap<>())
                .computeIfAbsent(process, p -> new HashSet<>())
                .addAll(permissions);
    }

    private void designer() {
        Role designer = Role.PROCESSDESIGNER;
        grant(designer, DEPLOYMENT, Grant.ANY, Permissions.CREATE, Permissions.READ);
        grant(designer, PROCESS_DEFINITION, Grant.ANY, ProcessDefinitionPermissions.READ);
        grant(designer, DECISION_DEFINITION, Grant.ANY, Permissions.READ);
        grant(designer, DECISION_REQUIREMENTS_DEFINITION, Grant.ANY, Permissions.READ);
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        grants.add(Grant.of(role, resource, id, permissions));
    }
}
