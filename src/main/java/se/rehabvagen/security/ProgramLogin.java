package se.rehabvagen.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request that brings user name and password itself (HTTP Basic), and was not made by another site's page in a browser
 * that remembers them: it needs no token against forged requests.
 */
final class ProgramLogin implements RequestMatcher {

    /** How browsers mark a request that the user's own address bar or our own page made. */
    private static final Set<String> OWN_SITES = Set.of("none", "same-origin");

    @Override
    public boolean matches(HttpServletRequest request) {
        String login = request.getHeader(HttpHeaders.AUTHORIZATION);
        String site = request.getHeader("Sec-Fetch-Site");
        return login != null
                && login.regionMatches(true, 0, "Basic ", 0, 6)
                && (site == null || OWN_SITES.contains(site));
    }
}
