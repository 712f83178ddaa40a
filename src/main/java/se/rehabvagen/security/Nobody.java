package se.rehabvagen.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request with neither session nor password, as a page sends it whose session has ended. It gets nowhere, and so needs no token
 * against forged requests; asking for one would begin a session, and that may take the place of the one in which somebody logs in.
 */
final class Nobody implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getSession(false) == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
