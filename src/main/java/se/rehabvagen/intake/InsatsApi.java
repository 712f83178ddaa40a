package se.rehabvagen.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The projects over HTTP, in the form of {@code insats.json}. */
@RestController
@RequestMapping("/api/insatser")
class InsatsApi {

    private final InsatsRegistration registration;
    private final IntakeAccess access;

    InsatsApi(InsatsRegistration registration, IntakeAccess access) {
        this.registration = registration;
        this.access = access;
    }

    /** The projects of a project lead; an administrator sees all. */
    @GetMapping
    List<JsonNode> list() {
        access.mustMakeProjects();
        return registration.descriptions().stream()
                .filter(insats -> access.isOwn(insats.path("id").asText()))
                .toList();
    }

    @GetMapping("/{id}")
    JsonNode one(@PathVariable String id) {
        access.mustMakeProjects();
        return registration
                .description(id)
                .filter(insats -> access.isOwn(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Insatsen finns inte."));
    }

    /** Makes a project: 201; the same again: 200; another under the same id: 409. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> make(@RequestBody String json) {
        access.mustMakeProjects();
        List<String> problems = registration.problems(json);
        if (!problems.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join(" ", problems));
        }
        InsatsRegistration.Outcome outcome = registration.register(json);
        if (outcome == InsatsRegistration.Outcome.DIFFERS) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Det finns redan en insats med samma id men andra uppgifter.");
        }
        String id = se.rehabvagen.process.Insatser.read(json).id();
        JsonNode made = registration.description(id).orElseThrow();
        return outcome == InsatsRegistration.Outcome.MADE
                ? ResponseEntity.created(URI.create("/api/insatser/" + id)).body(made)
                : ResponseEntity.ok(made);
    }
}
