package se.rehabvagen.process;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the engine's HTTP doors answer when something is refused, or is not there for the user: our sentence and nothing else. The
 * engine's own resources would answer 500, or put English and an id before it, which Tasklist would show.
 */
@Component
final class HttpRefusals extends CommandInterceptor {

    private static final String OVERTAKEN = "Någon annan hann före. Ladda om uppgiften för att se hur den står nu.";
    private static final List<String> ENGINE_DOORS = List.of("/engine-rest/", "/camunda/api/");
    private static final Pattern ASKED = Pattern.compile("/task/([^/]+)");

    // Found late: the engine is built with this interceptor.
    private final ObjectProvider<EndedTasks> ended;
    private final ObjectProvider<Accounts> accounts;

    HttpRefusals(ObjectProvider<EndedTasks> ended, ObjectProvider<Accounts> accounts) {
        this.ended = ended;
        this.accounts = accounts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!isEngineDoor()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (SubmissionRefused refused) {
            throw answer(Response.Status.BAD_REQUEST, refused, refused.getMessage());
        } catch (TaskAlreadyClaimedException taken) {
            String name = accounts.getObject().nameOf(taken.getTaskAssignee());
            throw answer(Response.Status.CONFLICT, taken, "Uppgiften har redan tagits av %s.".formatted(name));
        } catch (OptimisticLockingException conflict) {
            throw answer(Response.Status.CONFLICT, conflict, OVERTAKEN);
        } catch (ProcessEngineException refused) {
            if (isConflict(refused)) {
                throw answer(Response.Status.CONFLICT, refused, OVERTAKEN);
            }
            throw absent(refused)
                    .map(sentence -> (RuntimeException) answer(Response.Status.NOT_FOUND, refused, sentence))
                    .orElse(refused);
        }
    }

    /** Also one that a listener of ours has met, which the engine wraps. */
    private static boolean isConflict(ProcessEngineException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(OptimisticLockingException.class::isInstance);
    }

    /** What is not there, or not for the user: the engine has one word for the one and none for the other. */
    private Optional<String> absent(ProcessEngineException refused) {
        String english = String.valueOf(refused.getMessage());
        if (english.contains("belongs to no authenticated tenant")) {
            return Optional.of("Uppgiften eller ärendet finns inte, eller hör till en annan enhet.");
        }
        boolean isNoTask = refused instanceof NullValueException && english.startsWith("Cannot find task with id");
        return isNoTask ? Optional.of(ended().orElse("Uppgiften finns inte längre.")) : Optional.empty();
    }

    /** How the task ended that the request is about. */
    private Optional<String> ended() {
        return request()
                .map(request -> ASKED.matcher(request.getRequestURI()))
                .filter(Matcher::find)
                .flatMap(path -> ended.getObject().told(path.group(1)));
    }

    private static boolean isEngineDoor() {
        return request().filter(HttpRefusals::isEngineDoor).isPresent();
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    private static boolean isEngineDoor(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return ENGINE_DOORS.stream().anyMatch(path::startsWith);
    }

    private static WebApplicationException answer(Response.Status status, Exception cause, String message) {
        Response response = Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", cause.getClass().getSimpleName(), "message", message))
                .build();
        return new WebApplicationException(message, cause, response);
    }
}
