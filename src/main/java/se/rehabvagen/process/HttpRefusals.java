package se.rehabvagen.process;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the engine's HTTP doors answer when something handed in is refused: 400 with our sentence and nothing else. The engine's
 * own resources would answer 500, or put English and an id before it, which Tasklist would show.
 */
final class HttpRefusals extends CommandInterceptor {

    private static final List<String> ENGINE_DOORS = List.of("/engine-rest/", "/camunda/api/");

    @Override
    public <T> T execute(Command<T> command) {
        if (!isEngineDoor()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (SubmissionRefused refused) {
            throw answer(Response.Status.BAD_REQUEST, refused, refused.getMessage());
        } catch (OptimisticLockingException conflict) {
            throw answer(
                    Response.Status.CONFLICT,
                    conflict,
                    "Någon annan hann före. Ladda om uppgiften för att se hur den står nu.");
        } catch (NullValueException missing) {
            throw isNoTask(missing)
                    ? answer(
                            Response.Status.NOT_FOUND,
                            missing,
                            "Uppgiften finns inte längre: någon har redan slutfört den.")
                    : missing;
        }
    }

    private static boolean isNoTask(NullValueException missing) {
        return missing.getMessage().startsWith("Cannot find task with id");
    }

    private static boolean isEngineDoor() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && isEngineDoor(attributes.getRequest());
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
