package se.rehabvagen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.rehabvagen.domain.Role;

/**
 * Makes our login the login of Camunda's webapps too, and lets nobody use the resources of a webapp that they have no
 * access to. Camunda itself asks for that access only on the webapp's page, not on what the page calls.
 */
final class WebappIdentity extends OncePerRequestFilter {

    /** What each webapp calls on its own behalf; the session's own resource belongs to all of them. */
    private static final Pattern OWN = Pattern.compile("/camunda/api/(cockpit|admin|tasklist)/(?!auth/user/).*");

    /** A webapp's page, for an engine of this name. Camunda fails on one that is not there. */
    private static final Pattern PAGE = Pattern.compile("/camunda/app/[^/]+/([^/.]+)/?");

    private static final String COCKPIT = "cockpit";
    private static final List<String> ENGINE_USERS = List.of("tasklist", COCKPIT, "admin");
    private static final String ENGINE = "/camunda/api/engine/";

    private final ProcessEngine engine;
    private final EngineDoors doors;

    WebappIdentity(ProcessEngine engine, EngineDoors doors) {
        this.engine = engine;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher page = PAGE.matcher(Paths.decoded(request));
        if (page.matches() && !page.group(1).equals(engine.getName())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        UserAuthentication webapp = webappLogin(request.getSession(), login.getName());
        check(request, webapp);
        boolean isAdministrator = webapp.getGroupIds().contains(Role.ADMINISTRATOR.id());
        HttpServletRequest checked = isAdministrator ? request : CockpitQuestions.checked(request);
        chain.doFilter(webapp.isAuthorizedForApp(COCKPIT) ? BoundedQuestion.of(checked, limit()) : checked, response);
    }

    private int limit() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getQueryMaxResultsLimit();
    }

    private UserAuthentication webappLogin(HttpSession session, String userId) {
        Authentications known = AuthenticationUtil.getAuthsFromSession(session);
        if (known.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication same
                && same.getIdentityId().equals(userId)) {
            return same;
        }
        UserAuthentication fresh = AuthenticationUtil.createAuthentication(engine, userId);
        if (fresh == null) {
            session.invalidate();
            throw new InsufficientAuthenticationException("The account is gone");
        }
        known.addOrReplace(fresh);
        return fresh;
    }

    private void check(HttpServletRequest request, UserAuthentication person) {
        String path = Paths.decoded(request);
        Matcher own = OWN.matcher(path);
        if (own.matches() && !person.isAuthorizedForApp(own.group(1))) {
            throw new AccessDeniedException("Din roll har inte tillgång till den här delen.");
        }
        if (path.startsWith(ENGINE)) {
            if (ENGINE_USERS.stream().noneMatch(person::isAuthorizedForApp)) {
                throw new AccessDeniedException("Ditt konto har ingen roll.");
            }
            doors.check(
                    request.getMethod(),
                    path.substring(ENGINE.length() - 1),
                    person.getIdentityId(),
                    person.getGroupIds());
        }
    }
}
