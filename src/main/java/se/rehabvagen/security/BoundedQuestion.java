package se.rehabvagen.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.regex.Pattern;

/**
 * Cockpit asks for the versions of a model without saying how many it wants, which the engine refuses everybody
 * ({@code queryMaxResultsLimit}). The question gets the limit itself as its bound; that of nothing but models, which hold no case.
 */
final class BoundedQuestion {

    private static final Pattern VERSIONS =
            Pattern.compile("/camunda/api/engine/engine/[^/]+/(process|decision|decision-requirements)-definition/?");

    private static final String BOUND = "maxResults=";

    private BoundedQuestion() {}

    /**
     * The request as the engine answers it.
     *
     * @param limit the most that the engine gives to one question
     */
    static HttpServletRequest of(HttpServletRequest request, int limit) {
        String asked = request.getQueryString();
        boolean isUnbound = asked == null || !asked.contains(BOUND);
        boolean isOfVersions = EngineDoors.isReading(request.getMethod())
                && VERSIONS.matcher(Paths.decoded(request)).matches();
        return isUnbound && isOfVersions ? new Bounded(request, BOUND + limit) : request;
    }

    /** A request that asks one thing more. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final String bound;

        Bounded(HttpServletRequest request, String bound) {
            super(request);
            this.bound = bound;
        }

        @Override
        public String getQueryString() {
            String asked = super.getQueryString();
            return asked == null ? bound : asked + "&" + bound;
        }
    }
}
