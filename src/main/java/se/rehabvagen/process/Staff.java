package se.rehabvagen.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** Who works where. */
@Component
public final class Staff {

    private final IdentityService identity;

    Staff(IdentityService identity) {
        this.identity = identity;
    }

    /** Whether somebody has a role at a unit. */
    public boolean serves(String user, Role role, String tenant) {
        return identity.createUserQuery()
                        .userId(user)
                        .memberOfGroup(role.id())
                        .memberOfTenant(tenant)
                        .count()
                > 0;
    }

    /** Whether somebody has a role at all. */
    public boolean has(String user, Role role) {
        return identity.createUserQuery().userId(user).memberOfGroup(role.id()).count() > 0;
    }
}
