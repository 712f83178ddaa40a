package se.rehabvagen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Why a request got no answer, in Swedish with the way out.
 *
 * @param title a few words
 * @param detail one or two sentences
 */
record Refusal(HttpStatus status, String title, String detail) {

    /** What the servlet container says about the request that failed. */
    static Refusal of(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        Refusal refusal = of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
        Object denied = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        return denied instanceof AccessDeniedException reason ? refusal.because(reason) : refusal;
    }

    static Refusal of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED ->
                new Refusal(status, "Inloggning krävs", "Användarnamnet eller lösenordet saknas eller stämmer inte.");
            case FORBIDDEN ->
                new Refusal(
                        status, "Inte tillåtet", "Din roll får inte göra eller se det här. Fråga en administratör.");
            case NOT_FOUND -> new Refusal(status, "Finns inte", "Adressen leder ingenstans. Börja om från startsidan.");
            case METHOD_NOT_ALLOWED ->
                new Refusal(status, "Fel metod", "Adressen finns, men det går inte att göra så med den.");
            case CONFLICT ->
                new Refusal(
                        status,
                        "Någon hann före",
                        "Uppgiften har ändrats av någon annan. Läs om sidan och försök igen.");
            case PAYLOAD_TOO_LARGE -> new Refusal(status, "För stort", "Filen är för stor för att läsas in.");
            case SERVICE_UNAVAILABLE ->
                new Refusal(status, "Stängt en stund", "Händelser spelas in. Försök igen om en liten stund.");
            default ->
                status.is4xxClientError()
                        ? new Refusal(
                                status, "Förfrågan går inte att förstå", "Kontrollera uppgifterna och försök igen.")
                        : new Refusal(
                                status,
                                "Något gick fel",
                                "Felet är inte ditt och har antecknats i loggen. Försök igen om en stund.");
        };
    }

    /** The same with the reason that our own code gave; a library's English sentence is not shown. */
    Refusal because(AccessDeniedException reason) {
        if (reason instanceof CsrfException) {
            return new Refusal(
                    status,
                    title,
                    "Sidan har varit öppen för länge eller kom från fel ställe. Läs om den och försök igen.");
        }
        return reason.getClass() == AccessDeniedException.class && reason.getMessage() != null
                ? new Refusal(status, title, reason.getMessage())
                : this;
    }

    /** The same with the reason that our own page gave. */
    Refusal because(ResponseStatusException reason) {
        String ours = reason.getReason();
        return ours == null || status.is5xxServerError() ? this : new Refusal(status, title, ours);
    }

    /** As RFC 9457 asks; {@code message} is where Camunda's webapps look for the sentence to show. */
    ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("message", detail);
        return problem;
    }
}
