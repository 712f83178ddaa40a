package se.rehabvagen.process;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** Who works where. */
@Component
public final class Staff {

    private final IdentityService identity;
    private final OwnAuthority authority;

    Staff(IdentityService identity, OwnAuthority authority) {
        this.identity = identity;
        this.authority = authority;
    }

    /** Whether somebody has a role at a unit. */
    public boolean serves(String user, Role role, String tenant) {
        return authority.call(() -> identity.createUserQuery()
                        .userId(user)
                        .memberOfGroup(role.id())
                        .memberOfTenant(tenant)
                        .count()
                > 0);
    }

    /** Whether somebody has a role at all. */
    public boolean has(String user, Role role) {
        return authority.call(() ->
                identity.createUserQuery().userId(user).memberOfGroup(role.id()).count() > 0);
    }

    /** Where somebody works: units, each {@code <insats>.<unit>}, and whole projects by their ids. */
    public Set<String> tenants(String user) {
        return authority
                .call(() -> identity.createTenantQuery().userMember(user).list())
                .stream()
                .map(Tenant::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody has an account, with or without a role. */
    public boolean knows(String user) {
        return authority.call(() -> identity.createUserQuery().userId(user).count() > 0);
    }

    /** The roles that somebody has; empty for who has none or is not known. */
    public Set<Role> roles(String user) {
        return authority
                .call(() -> identity.createGroupQuery().groupMember(user).list())
                .stream()
                .flatMap(group -> Role.of(group.getId()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** User id and name of everybody who works in a unit or a project, by name. */
    public Map<String, String> members(String tenant) {
        Map<String, String> members = new LinkedHashMap<>();
        authority
                .call(() -> identity.createUserQuery()
                        .memberOfTenant(tenant)
                        .orderByUserLastName()
                        .asc()
                        .list())
                .forEach(user -> members.put(user.getId(), user.getFirstName() + " " + user.getLastName()));
        return members;
    }
}
