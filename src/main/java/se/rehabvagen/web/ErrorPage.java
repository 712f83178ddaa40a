package se.rehabvagen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong outside the controllers: a Swedish page for people, problem details for programs. */
@Controller
class ErrorPage implements ErrorController {

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|engine-rest|actuator|camunda/api)(/.*)?");

    private final ErrorAttributes errors;

    ErrorPage(ErrorAttributes errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Refusal refusal = refusal(request);
        if (isForPrograms(request)) {
            return ResponseEntity.status(refusal.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(refusal.problem());
        }
        response.setStatus(refusal.status().value());
        return new ModelAndView("error").addObject("title", refusal.title()).addObject("detail", refusal.detail());
    }

    private Refusal refusal(HttpServletRequest request) {
        Refusal refusal = Refusal.of(request);
        Throwable reason = errors.getError(new ServletWebRequest(request));
        // Its subclasses are the framework's own, and English.
        return reason instanceof ResponseStatusException ours && ours.getClass() == ResponseStatusException.class
                ? refusal.because(ours)
                : refusal;
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path != null && FOR_PROGRAMS.matcher(path.toString()).matches();
    }
}
