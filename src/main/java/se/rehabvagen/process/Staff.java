package se.rehabvagen.process;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** Who works where. */
@Component
public final class Staff {

    private static final String PHONE = "telefon";

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

    /**
     * How somebody is reached at work; what is not known is empty.
     *
     * @param phone as its owner wrote it
     */
    public record Contact(String name, String phone, String mail) {}

    /** How somebody is reached. */
    public Contact contact(String user) {
        return authority.call(() -> {
            User found = identity.createUserQuery().userId(user).singleResult();
            return found == null
                    ? new Contact(user, "", "")
                    : new Contact(name(found), text(identity.getUserInfo(user, PHONE)), text(found.getEmail()));
        });
    }

    /** Keeps the number under which somebody is reached at work. */
    public void keepPhone(String user, String phone) {
        authority.run(() -> identity.setUserInfo(user, PHONE, phone));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    /** User id and name of everybody who has a role at a unit. */
    Map<String, String> serving(Role role, String tenant) {
        return authority
                .call(() -> identity.createUserQuery()
                        .memberOfGroup(role.id())
                        .memberOfTenant(tenant)
                        .list())
                .stream()
                .collect(Collectors.toUnmodifiableMap(User::getId, Staff::name));
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
                .forEach(user -> members.put(user.getId(), name(user)));
        return members;
    }

    private static String name(User user) {
        return (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
    }
}
