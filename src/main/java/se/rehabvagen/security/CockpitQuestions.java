package se.rehabvagen.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.security.access.AccessDeniedException;

/**
 * Cockpit asks the database past the engine's own questions, so that {@link QueryGuard} does not see what it asks: here too
 * nobody finds out the value of a variable by filtering with it.
 */
final class CockpitQuestions {

    private static final String COCKPIT = "/camunda/api/cockpit/";
    private static final String VARIABLES = "variables";
    private static final int LONGEST_QUESTION = 1_000_000;

    private static final JsonMapper JSON = new JsonMapper();

    private CockpitQuestions() {}

    /**
     * The request as Cockpit may read it.
     *
     * @throws AccessDeniedException if it filters by variables
     */
    static HttpServletRequest checked(HttpServletRequest request) throws IOException {
        if (!Paths.decoded(request).startsWith(COCKPIT)) {
            return request;
        }
        String[] asked = request.getParameterValues(VARIABLES);
        refuseIf(asked != null && Arrays.stream(asked).anyMatch(filter -> !filter.isBlank()));
        if (EngineDoors.isReading(request.getMethod())) {
            return request;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST_QUESTION + 1);
        refuseIf(body.length > LONGEST_QUESTION || filtersByVariables(body));
        return new RepeatedRequest(request, body);
    }

    private static boolean filtersByVariables(byte[] body) throws IOException {
        try {
            return JSON.readTree(body).findValues(VARIABLES).stream().anyMatch(CockpitQuestions::isAsked);
        } catch (JsonProcessingException unreadable) {
            // What is not JSON asks for nothing; Cockpit itself answers it.
            return false;
        }
    }

    private static boolean isAsked(JsonNode variables) {
        return !variables.isNull() && !variables.isEmpty();
    }

    private static void refuseIf(boolean asks) {
        if (asks) {
            throw new AccessDeniedException("Det är inte tillåtet att söka efter ärendenas uppgifter.");
        }
    }

    /** A request whose body was read once and can be read again. */
    private static final class RepeatedRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        RepeatedRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new RepeatedBody(body);
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
