package se.rehabvagen.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The logout in the webapps' own menu, with the token that Camunda gave the page: another site cannot log anybody out. */
final class CamundaLogout implements RequestMatcher {

    private static final Pattern PATH = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");

    @Override
    public boolean matches(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String token = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return request.getMethod().equals("POST")
                && PATH.matcher(Paths.decoded(request)).matches()
                && session != null
                && token != null
                && token.equals(session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }
}
