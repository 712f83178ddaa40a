package se.rehabvagen.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.rehabvagen.process.BegunForms;
import se.rehabvagen.process.LateValue;

/**
 * Lets a form show the free texts that lie in the vault: where a variable is a reference, the words are read when the form is
 * opened, for whoever may read them, and the reading is logged. For everybody else the field is empty. What else is kept as a
 * reference ({@link LateValue}) is read then too. In Tasklist one finds what one had begun to fill in ({@link BegunForms}).
 */
final class ReadableForms extends OncePerRequestFilter {

    private static final String VALUE = "value";
    private static final Pattern VARIABLES_OF_A_FORM = Pattern.compile(
            "(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)/task/[^/]+/form-variables");

    /** Programs get what the task holds. */
    private static final Pattern IN_TASKLIST = Pattern.compile("/camunda/.*/task/([^/]+)/form-variables");

    private final FreeTextReader texts;
    private final List<LateValue> lateValues;
    private final BegunForms begun;
    private final ObjectMapper json;

    ReadableForms(FreeTextReader texts, List<LateValue> lateValues, BegunForms begun, ObjectMapper json) {
        this.texts = texts;
        this.lateValues = List.copyOf(lateValues);
        this.begun = begun;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name())
                || !VARIABLES_OF_A_FORM.matcher(Paths.decoded(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (held.getStatus() == HttpServletResponse.SC_OK) {
            byte[] answer = readable(Paths.decoded(request), held.getContentAsByteArray());
            held.resetBuffer();
            held.getOutputStream().write(answer);
        }
        held.copyBodyToResponse();
    }

    private byte[] readable(String path, byte[] variables) throws IOException {
        ObjectNode all = (ObjectNode) json.readTree(variables);
        String reader = SecurityContextHolder.getContext().getAuthentication().getName();
        Map<String, JsonNode> typed = typed(path, reader);
        all.properties().forEach(variable -> {
            // What somebody typed is never taken for a reference.
            if (!typed.containsKey(variable.getKey())
                    && variable.getValue() instanceof ObjectNode known
                    && known.path(VALUE).isTextual()) {
                read(known, known.path(VALUE).asText(), reader);
            }
        });
        typed.forEach((field, value) -> all.set(field, TypedValue.of(value)));
        return json.writeValueAsBytes(all);
    }

    private Map<String, JsonNode> typed(String path, String reader) {
        Matcher task = IN_TASKLIST.matcher(path);
        return task.matches() ? begun.of(task.group(1), reader) : Map.of();
    }

    private void read(ObjectNode variable, String value, String reader) {
        if (texts.isReference(variable.path(VALUE))) {
            variable.put(VALUE, texts.read(value, reader).orElse(null));
        }
        lateValues.stream().filter(late -> late.isMeant(value)).findFirst().ifPresent(late -> {
            variable.put(VALUE, late.read(value, reader).orElse(null));
            variable.put(TypedValue.TYPE, TypedValue.LIST);
        });
    }
}
