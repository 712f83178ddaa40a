package se.rehabvagen.security;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the servlets read it. */
final class Paths {

    private Paths() {}

    /** Decoded: a rule that looked at the raw address would not see {@code /co%63kpit}. */
    static String decoded(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
