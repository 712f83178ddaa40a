package se.rehabvagen.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives the scripts in the webapps what our pages carry in their forms: the token without which nothing is changed. */
@RestController
final class CsrfApi {

    /**
     * The proof that a request comes from our own script.
     *
     * @param header name of the request header that carries it
     */
    record Proof(String header, String token) {}

    /** Only for a session; a program that logs in with each request needs none, and gets no session by asking. */
    @GetMapping("/api/csrf")
    Proof proof(HttpServletRequest request, CsrfToken token) {
        if (request.getSession(false) == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Proof(token.getHeaderName(), token.getToken());
    }
}
