package se.rehabvagen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.rehabvagen.process.DoorsClosed;

/**
 * Keeps everybody out of the engine while past events are played in: 503 with progress for people, with
 * {@code Retry-After} for programs. The start page, the intake's own addresses and health stay open.
 */
final class ClosedDoorsFilter extends OncePerRequestFilter {

    private static final Pattern INNER = Pattern.compile("/(camunda|engine-rest|api|inskrivning)(/.*)?");
    private static final Pattern INTAKE = Pattern.compile("/api/insatser/[^/]+/intag(/.*)?");
    private static final String SECONDS = "5";

    private final DoorsClosed doors;

    ClosedDoorsFilter(DoorsClosed doors) {
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Paths.decoded(request);
        return !INNER.matcher(path).matches() || INTAKE.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!doors.enter()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            doors.leave();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            request.getRequestDispatcher("/stangt").forward(request, response);
        } else {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
