package se.rehabvagen.timeline.notes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a case as somebody sees them, ready to be shown; all texts are Swedish.
 *
 * @param own what the reader's organisation is called
 * @param done what was done just now; empty: nothing
 * @param whyNot why nothing can be written; empty if it can
 * @param lines the latest first
 * @param unread how many of them are new to the reader
 */
record NotesView(String number, String own, String done, String whyNot, List<Line> lines, long unread, Form fresh) {

    /**
     * A note.
     *
     * @param audience who may read it
     * @param isNew whether the reader has to open it first
     * @param changedAt when it was changed last; empty if it never was
     * @param text empty if it is new, or cannot be shown
     * @param earlier what it said before it was changed, where somebody read that
     * @param corrects the note in whose place it stands, or null
     * @param correctedBy the note that stands in its place, or null
     * @param change the form in which the reader may change it, or null
     * @param correction the form in which the reader may correct it, or null
     */
    record Line(
            String id,
            String writer,
            String organisation,
            String audience,
            String writtenAt,
            String changedAt,
            boolean isNew,
            String text,
            List<String> earlier,
            @Nullable Other corrects,
            @Nullable Other correctedBy,
            @Nullable Form change,
            @Nullable Form correction) {

        boolean isTyped() {
            return change != null && change.isTyped() || correction != null && correction.isTyped();
        }
    }

    /** Another note that is spoken of. */
    record Other(String id, String writtenAt) {}

    /**
     * A form.
     *
     * @param key sets its fields apart from those of the others
     * @param action where it is sent, below the case's notes
     * @param revision of the note that its writer sees; 0 for a new one
     * @param until until when it can be changed; empty where that does not matter
     * @param sharing null where a note is shared as another is
     * @param problems by name of the field
     * @param meanwhile what somebody else wrote in its place; empty if nobody did
     * @param isTyped whether it comes back with what was typed
     */
    record Form(
            String key,
            String action,
            int revision,
            String until,
            String text,
            NoteSharing.@Nullable Choices sharing,
            Map<String, String> problems,
            String meanwhile,
            boolean isTyped) {}
}
