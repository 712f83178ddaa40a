package se.rehabvagen.process;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** The people who log in, their roles (groups) and the units they work in (tenants). What exists is left as it is. */
@Component
public final class Accounts {

    /** What the engine's password policy asks for, and chance alone may leave out. */
    private static final String EVERY_KIND = "aA1!";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdentityService identities;
    private final OwnAuthority authority;
    private final boolean isTrial;

    /** @param isTrial whether a new user's password is the user name; true only where nobody's real data are */
    public Accounts(
            IdentityService identities,
            OwnAuthority authority,
            @Value("${rehabvagen.accounts.trial:false}") boolean isTrial) {
        this.identities = identities;
        this.authority = authority;
        this.isTrial = isTrial;
    }

    public boolean isTrial() {
        return isTrial;
    }

    /**
     * Makes sure that somebody can log in, has the role and belongs to the units. In a trial the password is the user name;
     * else it is one that nobody knows, until an administrator sets another.
     *
     * @param tenants each {@code <insats>.<unit>}, made if they are not known
     */
    public void ensure(String userId, String displayName, Role role, Set<String> tenants) {
        String password = isTrial ? userId : unknowable();
        authority.run(() -> {
            ensureUser(userId, displayName, password);
            ensureRole(userId, role);
            tenants.forEach(tenant -> ensureMember(userId, tenant));
        });
    }

    /** Makes an account with a password that its owner chose, and gives it a role. */
    public void ensure(String userId, String displayName, Role role, String password) {
        authority.run(() -> {
            ensureUser(userId, displayName, password);
            ensureRole(userId, role);
        });
    }

    /** Makes sure that a unit of an insats is known under a name that people recognise. */
    public void ensureTenant(String tenant, String name) {
        authority.run(() -> makeTenant(tenant, name));
    }

    /** Makes the group of a role, if it is not there. */
    public void ensureGroup(Role role) {
        authority.run(() -> makeGroup(role));
    }

    public boolean hasMember(Role role) {
        return authority.call(
                () -> identities.createUserQuery().memberOfGroup(role.id()).count() > 0);
    }

    /** What the person is called; the user id where no name is known. */
    public String nameOf(String userId) {
        User user =
                authority.call(() -> identities.createUserQuery().userId(userId).singleResult());
        if (user == null || user.getFirstName() == null) {
            return userId;
        }
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }

    private void ensureUser(String userId, String displayName, String password) {
        if (identities.createUserQuery().userId(userId).count() > 0) {
            return;
        }
        int space = displayName.lastIndexOf(' ');
        User user = identities.newUser(userId);
        user.setFirstName(space < 0 ? displayName : displayName.substring(0, space));
        user.setLastName(space < 0 ? "" : displayName.substring(space + 1));
        user.setPassword(password);
        identities.saveUser(user);
    }

    private void ensureRole(String userId, Role role) {
        makeGroup(role);
        if (identities.createGroupQuery().groupMember(userId).groupId(role.id()).count() == 0) {
            identities.createMembership(userId, role.id());
        }
    }

    private void makeGroup(Role role) {
        if (identities.createGroupQuery().groupId(role.id()).count() == 0) {
            Group group = identities.newGroup(role.id());
            group.setName(role.swedish());
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    private void ensureMember(String userId, String tenant) {
        if (identities.createTenantQuery().tenantId(tenant).count() == 0) {
            makeTenant(tenant, tenant);
        }
        if (identities.createTenantQuery().userMember(userId).tenantId(tenant).count() == 0) {
            identities.createTenantUserMembership(tenant, userId);
        }
    }

    private void makeTenant(String id, String name) {
        Tenant tenant = identities.createTenantQuery().tenantId(id).singleResult();
        if (tenant == null) {
            tenant = identities.newTenant(id);
        }
        tenant.setName(name);
        identities.saveTenant(tenant);
    }

    private static String unknowable() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return EVERY_KIND + Base64.getEncoder().encodeToString(bytes);
    }
}
