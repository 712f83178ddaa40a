package se.rehabvagen.paths;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import se.rehabvagen.domain.Role;

/** Who works where, for rules that ask. Saying it twice changes nothing. */
final class Colleagues {

    private final IdentityService identity;

    Colleagues(IdentityService identity) {
        this.identity = identity;
    }

    void works(String userId, Role role, String tenantId) {
        ensureUser(userId);
        ensureGroup(role);
        ensureTenant(tenantId);
        if (identity.createUserQuery().userId(userId).memberOfGroup(role.id()).count() == 0) {
            identity.createMembership(userId, role.id());
        }
        if (identity.createUserQuery().userId(userId).memberOfTenant(tenantId).count() == 0) {
            identity.createTenantUserMembership(tenantId, userId);
        }
    }

    private void ensureUser(String id) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            identity.saveUser(user);
        }
    }

    private void ensureGroup(Role role) {
        if (identity.createGroupQuery().groupId(role.id()).count() == 0) {
            Group group = identity.newGroup(role.id());
            group.setName(role.swedish());
            identity.saveGroup(group);
        }
    }

    private void ensureTenant(String id) {
        if (identity.createTenantQuery().tenantId(id).count() == 0) {
            Tenant tenant = identity.newTenant(id);
            tenant.setName(id);
            identity.saveTenant(tenant);
        }
    }
}
