package se.rehabvagen.timeline.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.DoneStep;
import se.rehabvagen.process.OpenCases;

/** The papers of a case as files: text for the record, the letter and the calendar entry of a meeting. */
@Controller
class PaperPages {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OpenCases cases;
    private final Papers papers;
    private final RecordText texts;
    private final MeetingDesk meetings;

    PaperPages(OpenCases cases, Papers papers, RecordText texts, MeetingDesk meetings) {
        this.cases = cases;
        this.papers = papers;
        this.texts = texts;
        this.meetings = meetings;
    }

    /** A step, or one task of it, as text for the record of the reader's organisation; its free texts are read now. */
    @GetMapping("/arenden/{number}/gjort/{id}")
    ResponseEntity<byte[]> record(@PathVariable String number, @PathVariable String id) {
        CaseNumber caseNumber = open(number);
        AtWork reader = papers.reader(cases.organisation().orElseThrow(PaperPages::unknown));
        String text = papers.done(caseNumber, reader.organisation()).stream()
                .flatMap(step -> found(step, id, caseNumber, reader))
                .findFirst()
                .orElseThrow(PaperPages::unknown);
        return ResponseEntity.ok().contentType(PLAIN).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> found(DoneStep step, String id, CaseNumber number, AtWork reader) {
        if (step.id().equals(id) && !step.isCase()) {
            return Stream.of(texts.of(number, step, step.tasks(), reader));
        }
        return step.tasks().stream()
                .filter(task -> task.id().equals(id))
                .map(task -> texts.of(number, step, List.of(task), reader));
    }

    @GetMapping("/arenden/{number}/moten/{id}/kallelse.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable String id) {
        CaseNumber caseNumber = openToCaller(number);
        byte[] letter = meetings.letter(caseNumber, id).orElseThrow(PaperPages::unknown);
        return file(letter, MediaType.APPLICATION_PDF, "kallelse", "pdf");
    }

    @GetMapping("/arenden/{number}/moten/{id}/kallelse.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String number, @PathVariable String id) {
        CaseNumber caseNumber = openToCaller(number);
        String entry = meetings.calendar(caseNumber, id).orElseThrow(PaperPages::unknown);
        return file(entry.getBytes(StandardCharsets.UTF_8), CALENDAR, "avstamningsmote", "ics");
    }

    /** Försäkringskassan calls, and nobody else. */
    private CaseNumber openToCaller(String number) {
        cases.organisation()
                .filter(organisation -> organisation == Organisation.FK)
                .orElseThrow(PaperPages::unknown);
        return open(number);
    }

    private CaseNumber open(String number) {
        return cases.find(number).orElseThrow(PaperPages::unknown).number();
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name, String extension) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + extension)
                                .build()
                                .toString())
                .body(content);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Det du söker finns inte, eller hör inte till din enhet.");
    }
}
