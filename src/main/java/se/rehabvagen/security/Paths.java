package se.rehabvagen.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The path of a request as the servlets read it. */
final class Paths {

    private Paths() {}

    /**
     * Requests for this address and what lies below it. Spring's own patterns look only at the part that the servlet left
     * over, and the engine's interfaces are servlets of their own.
     */
    static RequestMatcher below(String path) {
        return request -> {
            String asked = decoded(request);
            return asked.equals(path) || asked.startsWith(path + "/");
        };
    }

    /** Requests whose whole path has this form. */
    static RequestMatcher like(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return request -> pattern.matcher(decoded(request)).matches();
    }

    /** Decoded: a rule that looked at the raw address would not see {@code /co%63kpit}. */
    static String decoded(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
