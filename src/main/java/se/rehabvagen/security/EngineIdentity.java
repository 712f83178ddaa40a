package se.rehabvagen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.GenericFilterBean;

/**
 * Tells the engine which person, with which roles and units, stands behind a request, and takes it back afterwards. Without
 * it the engine checks nothing. Roles and units are read anew each time: who loses one loses it at once.
 */
final class EngineIdentity extends GenericFilterBean {

    private final IdentityService identities;

    EngineIdentity(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = identities.getCurrentAuthentication();
        try {
            identities.clearAuthentication();
            Authentication login = SecurityContextHolder.getContext().getAuthentication();
            if (login != null && !(login instanceof AnonymousAuthenticationToken)) {
                String userId = login.getName();
                identities.setAuthentication(userId, groups(userId), tenants(userId));
            }
            chain.doFilter(request, response);
        } finally {
            identities.setAuthentication(before);
        }
    }

    private List<String> groups(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> tenants(String userId) {
        return identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
