package se.rehabvagen.timeline.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.vault.Note;
import se.rehabvagen.vault.NoteReadings;
import se.rehabvagen.vault.Notes;

/** Takes in what somebody writes as a note, or says why not. */
@Component
final class NoteDesk {

    private static final String NOTHING_KEPT =
            "Anteckningar sparas inte här: personens uppgifter är skyddade eller gallrade. Skriv i journalen eller akten i ditt eget system.";
    private static final String OVER =
            "Ärendet är avslutat. Nya anteckningar skrivs i journalen eller akten i ditt eget system.";
    private static final String OVERTAKEN =
            "Anteckningen har ändrats i ett annat fönster under tiden. Jämför med hur den lyder nu. Sparar du igen ersätts den av det du har skrivit.";

    private final Notes notes;
    private final NoteReadings readings;
    private final CaseDoor door;

    NoteDesk(Notes notes, NoteReadings readings, CaseDoor door) {
        this.notes = notes;
        this.readings = readings;
        this.door = door;
    }

    /** The notes that somebody may know of, the oldest first. */
    List<Note> seen(OpenedCase at) {
        return notes.of(at.number()).stream()
                .filter(note -> NoteSharing.isSeen(note, at.reader()))
                .toList();
    }

    /** Why nothing can be written in a case, Swedish; empty if it can. */
    String whyNot(CaseNumber number) {
        if (!notes.areKeptOf(number)) {
            return NOTHING_KEPT;
        }
        return door.isRunning(number) ? "" : OVER;
    }

    Outcome write(OpenedCase at, Typed typed) {
        Typed checked = NoteSharing.checked(withText(at, typed), at.reader());
        return kept(checked, "Anteckningen är sparad.", () -> {
            notes.write(at.number(), at.worker(), checked.text(), NoteSharing.of(checked));
            return true;
        });
    }

    Outcome change(OpenedCase at, UUID id, Typed typed) {
        Note note = own(at, id);
        boolean isCorrection = note.corrects() != null;
        Typed withText = withText(at, typed);
        Typed checked = isCorrection ? withText : NoteSharing.checked(withText, at.reader());
        return kept(
                checked,
                "Anteckningen är ändrad.",
                () -> notes.change(
                        at.number(),
                        note,
                        revision(typed),
                        at.worker().userId(),
                        checked.text(),
                        isCorrection ? note.sharing() : NoteSharing.of(checked)));
    }

    Outcome correct(OpenedCase at, UUID id, Typed typed) {
        Note wrong = own(at, id);
        Typed checked = withText(at, typed);
        return kept(checked, "Rättelsen är sparad som en ny anteckning.", () -> {
            notes.correct(at.number(), wrong, at.worker(), checked.text());
            return true;
        });
    }

    /** Of another organisation's notes those that somebody may know of and has not opened. */
    List<Note> unopened(OpenedCase at) {
        Set<UUID> opened = readings.opened(at.number(), at.worker().userId());
        return seen(at).stream()
                .filter(note -> !note.isOf(at.reader().organisation()) && !opened.contains(note.id()))
                .toList();
    }

    /** Opens all that is new to somebody. */
    Outcome open(OpenedCase at) {
        Organisation own = at.reader().organisation();
        List<Note> others = seen(at).stream().filter(note -> !note.isOf(own)).toList();
        readings.open(at.number(), others, at.worker(), at.reader()::ground);
        return Outcome.done("De nya anteckningarna visas nu.");
    }

    private Note own(OpenedCase at, UUID id) {
        Optional<Note> found = notes.of(at.number()).stream()
                .filter(note -> note.id().equals(id))
                .filter(note -> note.isOf(at.reader().organisation()))
                .findFirst();
        return found.orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Anteckningen finns inte, eller hör till en annan organisation."));
    }

    private Typed withText(OpenedCase at, Typed typed) {
        String whyNot = whyNot(at.number());
        Typed possible = whyNot.isEmpty() ? typed : typed.wrong(Typed.TEXT, whyNot);
        return possible.text().isEmpty()
                ? possible.wrong(Typed.TEXT, "Skriv anteckningen först.")
                : possible.withTextChecked();
    }

    private interface Deed {
        /** @return false if the note was changed meanwhile */
        boolean isDone();
    }

    private static Outcome kept(Typed checked, String sentence, Deed deed) {
        if (!checked.isGood()) {
            return Outcome.refused(checked);
        }
        try {
            return deed.isDone()
                    ? Outcome.done(sentence)
                    : Outcome.refused(checked.wrong(NoteForms.REVISION, OVERTAKEN));
        } catch (IllegalArgumentException inSwedish) {
            return Outcome.refused(checked.wrong(Typed.TEXT, inSwedish.getMessage()));
        }
    }

    private static int revision(Typed typed) {
        String revision = typed.one(NoteForms.REVISION);
        return revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 0;
    }
}
