package se.rehabvagen.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Leads people to the login, and back to the page that they asked for. A script is only told that nobody is logged in: the login page
 * begins a session, and one that a script is led to may take the place of the one that knows where somebody wanted to go.
 */
final class LoginPage implements AuthenticationEntryPoint {

    static final String ADDRESS = "/login";

    private final AuthenticationEntryPoint toLogin = new LoginUrlAuthenticationEntryPoint(ADDRESS);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (request.getHeader(HttpHeaders.ACCEPT) == null || wantsPage(request)) {
            toLogin.commence(request, response, reason);
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** Remembers the page that one asked for, never a picture or a script. */
    static HttpSessionRequestCache wayBack() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals(HttpMethod.GET.name()) && wantsPage(request));
        return cache;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
