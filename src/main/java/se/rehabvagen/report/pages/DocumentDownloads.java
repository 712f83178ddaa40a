package se.rehabvagen.report.pages;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.archive.Shelf;
import se.rehabvagen.report.document.Document;
import se.rehabvagen.report.document.Documents;
import se.rehabvagen.report.document.Format;
import se.rehabvagen.report.office.Composition;

/** The documents of a report: of a signed one those that were made when it was frozen, before that a draft made on the spot. */
@Controller
class DocumentDownloads {

    private final ReportAccess access;
    private final Shelf shelf;
    private final Composition composition;
    private final Documents documents;

    DocumentDownloads(
            ReportAccess access,
            Shelf shelf,
            Composition composition,
            Documents documents) {
        this.access = access;
        this.shelf = shelf;
        this.composition = composition;
        this.documents = documents;
    }

    @GetMapping("/rapporter/{id}/handling/{copy}/{format}")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String copy, @PathVariable String format) {
        ReportFile file = access.report(id);
        Shelf.Copy whose = one(Shelf.Copy.values(), copy);
        Format how = one(Format.values(), format);
        Document document = file.state().isSigned()
                ? shelf.find(id, whose, how).orElseThrow(DocumentDownloads::notYet)
                : draft(file, whose, how);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(document.fileName())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, how.mediaType())
                .body(document.content());
    }

    private Document draft(ReportFile file, Shelf.Copy whose, Format how) {
        boolean isForFunder = whose == Shelf.Copy.FINANSIAR;
        return documents.of(
                how, isForFunder ? composition.forFunder(file) : composition.asLaid(file), Optional.empty());
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Handlingen finns inte."));
    }

    private static ResponseStatusException notYet() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Handlingarna görs just nu. Försök igen om en liten stund.");
    }
}
