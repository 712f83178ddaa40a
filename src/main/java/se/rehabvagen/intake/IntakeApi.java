package se.rehabvagen.intake;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.Insats;

/** Intakes over HTTP: files in, then how far they have come. */
@RestController
@RequestMapping("/api/insatser/{insats}/intag")
class IntakeApi {

    private final IntakeAccess access;
    private final IntakeDesk desk;

    IntakeApi(IntakeAccess access, IntakeDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /**
     * How far an intake has come.
     *
     * @param status {@code kontrolleras}, {@code pagar}, {@code klar}, or {@code avvisad} where nothing could be taken
     * @param rader rows of both files
     * @param klara rows that are in; at a dry run those that would go in
     * @param avvisade rows that are refused
     */
    record Answer(String status, int rader, int klara, int avvisade, List<RowError> fel) {

        static Answer of(Intake intake) {
            return new Answer(intake.status().code(), intake.rows(), intake.done(), intake.refused(), intake.errors());
        }
    }

    @PostMapping
    ResponseEntity<Answer> take(
            @PathVariable String insats,
            @RequestParam(required = false) @Nullable MultipartFile deltagare,
            @RequestParam(required = false) @Nullable MultipartFile handelser,
            @RequestParam(defaultValue = "false") boolean provkor)
            throws IOException {
        Insats into = access.mustReadInto(insats);
        try {
            Intake taken = desk.take(into, deltagare, handelser, provkor, access.userId());
            URI location = URI.create("/api/insatser/%s/intag/%d".formatted(insats, taken.id()));
            return ResponseEntity.accepted().location(location).body(Answer.of(taken));
        } catch (UnreadableFile e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    @GetMapping("/{id}")
    Answer progress(@PathVariable String insats, @PathVariable long id) {
        access.mustReadInto(insats);
        return desk.find(insats, id)
                .map(Answer::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Intaget finns inte."));
    }
}
