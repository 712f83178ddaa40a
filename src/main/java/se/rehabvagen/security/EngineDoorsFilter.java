package se.rehabvagen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds the doors of {@code /engine-rest}; the engine knows the person already. */
final class EngineDoorsFilter extends OncePerRequestFilter {

    private static final String ENGINE = "/engine-rest";

    private final IdentityService identities;
    private final EngineDoors doors;

    EngineDoorsFilter(IdentityService identities, EngineDoors doors) {
        this.identities = identities;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = identities.getCurrentAuthentication();
        String path = Paths.decoded(request).substring(ENGINE.length());
        doors.check(request.getMethod(), path, person.getUserId(), person.getGroupIds());
        chain.doFilter(request, response);
    }
}
