package se.rehabvagen.security;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import se.rehabvagen.domain.Role;

/**
 * What one role may do with one kind of thing.
 *
 * @param resourceId a definition key, a webapp, a filter … or {@code *}
 * @param permissions the engine's bits
 */
record Grant(Role role, Resource resource, String resourceId, int permissions) {

    static final String ANY = "*";

    static Grant of(Role role, Resource resource, String resourceId, Permission... permissions) {
        int bits = Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
        return new Grant(role, resource, resourceId, bits);
    }
}
