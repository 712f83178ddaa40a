package se.rehabvagen.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/** The person behind the request that this thread works for, as the engine knows them. */
@Component
public final class CurrentUser {

    private final IdentityService identities;

    CurrentUser(IdentityService identities) {
        this.identities = identities;
    }

    /** The user id; empty when no person stands behind the work, e.g. in a job. */
    public Optional<String> id() {
        return authentication().map(Authentication::getUserId);
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        groups().stream().flatMap(group -> Role.of(group).stream()).forEach(roles::add);
        return roles;
    }

    /** All groups, also those that an administrator made beside the roles. */
    List<String> groups() {
        return authentication().map(Authentication::getGroupIds).orElse(List.of());
    }

    /** The units in which the person works, each {@code <insats>.<unit>}; an administrator may belong to none. */
    public Set<String> tenants() {
        return Set.copyOf(authentication().map(Authentication::getTenantIds).orElse(List.of()));
    }

    /** The ids of the projects in which the person works, or for which. */
    public Set<String> insatser() {
        return tenants().stream().map(tenant -> tenant.split("\\.", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person works in a project or for it, or administers the system. */
    public boolean belongsTo(String insats) {
        return is(Role.ADMINISTRATOR) || tenants().stream().anyMatch(tenant -> tenant.startsWith(insats + "."));
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /**
     * Lets only these roles through.
     *
     * @throws AccessDeniedException otherwise, which becomes HTTP 403
     */
    public void mustBe(Role... allowed) {
        if (Arrays.stream(allowed).noneMatch(roles()::contains)) {
            throw new AccessDeniedException("Din roll får inte göra det här.");
        }
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(identities.getCurrentAuthentication());
    }
}
