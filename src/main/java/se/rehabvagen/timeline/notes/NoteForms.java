package se.rehabvagen.timeline.notes;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rehabvagen.domain.SwedishDay;
import se.rehabvagen.timeline.Reader;
import se.rehabvagen.vault.Note;

/** The forms in which notes are written, as they open or come back. */
final class NoteForms {

    static final String REVISION = "utgava";
    static final String NEW = "ny";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SwedishDay.SWEDEN);

    private NoteForms() {}

    static String change(UUID note) {
        return "andra-" + note;
    }

    static String correction(UUID note) {
        return "ratta-" + note;
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }

    /** @param typed what was typed here, or in the form of a note that has none any more: it is not lost */
    static NotesView.Form fresh(Optional<Typed> typed, Reader reader) {
        return new NotesView.Form(
                NEW,
                "",
                0,
                "",
                typed.map(Typed::text).orElse(""),
                NoteSharing.choices(reader, typed, Note.Sharing.NONE),
                typed.map(Typed::problems).orElse(Map.of()),
                "",
                typed.isPresent());
    }

    /** @param text what the note says now: whoever changed it elsewhere meanwhile is shown that beside what they typed */
    static NotesView.Form change(Note note, String text, Outcome outcome, Reader reader) {
        Optional<Typed> typed = outcome.typed(change(note.id()));
        boolean isOvertaken =
                typed.filter(form -> form.problems().containsKey(REVISION)).isPresent();
        return new NotesView.Form(
                change(note.id()),
                "/" + note.id() + "/andra",
                note.revision(),
                time(note.lockedFrom()),
                typed.map(Typed::text).orElse(text),
                note.corrects() == null ? NoteSharing.choices(reader, typed, note.sharing()) : null,
                typed.map(Typed::problems).orElse(Map.of()),
                isOvertaken ? text : "",
                typed.isPresent());
    }

    static NotesView.Form correction(Note note, Outcome outcome) {
        // Who was about to change it when it was locked goes on here.
        Optional<Typed> typed = outcome.typed(correction(note.id())).or(() -> outcome.typed(change(note.id())));
        return new NotesView.Form(
                correction(note.id()),
                "/" + note.id() + "/ratta",
                0,
                "",
                typed.map(Typed::text).orElse(""),
                null,
                typed.map(Typed::problems).orElse(Map.of()),
                "",
                typed.isPresent());
    }
}
