package se.rehabvagen.timeline.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Consents;
import se.rehabvagen.timeline.Reader;
import se.rehabvagen.vault.Note;

/** With whom a note may be shared: the individual's consent of today decides, when it is written and each time it is read. */
final class NoteSharing {

    static final String CHOICE = "delning";
    static final String SHARED = "delas";
    static final String OWN = "egen";
    static final String WITH = "med";
    static final String KINDS = "slag";

    private static final Set<Organisation> PARTIES = Set.of(Organisation.FK, Organisation.REGION, Organisation.AF);

    private NoteSharing() {}

    /** Organisations with which a consent in force lets the reader's own exchange anything. */
    static List<Organisation> offered(Reader reader) {
        return InfoKind.covered(reader).isEmpty()
                ? List.of()
                : Arrays.stream(Organisation.values())
                        .filter(PARTIES::contains)
                        .filter(other -> other != reader.organisation())
                        .filter(other -> Consents.isInForce(
                                Consents.between(other, reader.organisation()), reader.facts(), reader.today()))
                        .toList();
    }

    /** Whether a reader may know of a note: their own organisation's, or one that is shared with it under a consent in force. */
    static boolean isSeen(Note note, Reader reader) {
        return note.isOf(reader.organisation())
                || note.sharing().with().contains(reader.organisation())
                        && note.sharing().kinds().stream()
                                .allMatch(kind -> reader.mayBeTold(note.writer().organisation(), kind));
    }

    /** What was typed, with what is wrong with it. */
    static Typed checked(Typed typed, Reader reader) {
        if (!isShared(typed)) {
            return typed;
        }
        Set<String> offered = offered(reader).stream().map(Enum::name).collect(Collectors.toSet());
        Set<String> covered =
                InfoKind.covered(reader).stream().map(InfoKind::code).collect(Collectors.toSet());
        Typed checked = typed;
        if (typed.all(WITH).isEmpty()) {
            checked = checked.wrong(
                    WITH, "Välj vem anteckningen ska delas med, eller låt den stanna i din organisation.");
        } else if (!offered.containsAll(typed.all(WITH))) {
            checked = checked.wrong(
                    WITH, "Samtycket till utbyte gäller inte längre för den du valde. Anteckningen är inte sparad.");
        }
        if (typed.all(KINDS).isEmpty()) {
            checked = checked.wrong(KINDS, "Kryssa för vilka uppgifter anteckningen innehåller.");
        } else if (!covered.containsAll(typed.all(KINDS))) {
            checked = checked.wrong(
                    KINDS, "Samtycket omfattar inte de uppgifter du kryssade för. Anteckningen är inte sparad.");
        }
        return checked;
    }

    private static boolean isShared(Typed typed) {
        return typed.one(CHOICE).equals(SHARED);
    }

    /** What was chosen, once it is {@link #checked}. */
    static Note.Sharing of(Typed typed) {
        return isShared(typed)
                ? new Note.Sharing(
                        typed.all(WITH).stream().map(Organisation::valueOf).collect(Collectors.toSet()),
                        typed.all(KINDS))
                : Note.Sharing.NONE;
    }

    /**
     * The choices of a form.
     *
     * @param isShared which of the two ways is chosen
     */
    record Choices(boolean isShared, List<Choice> with, List<Choice> kinds) {}

    /** The choices as they were typed, or else as the note has them; where there is one only, it is chosen. */
    static Choices choices(Reader reader, Optional<Typed> typed, Note.Sharing known) {
        Set<String> with = typed.map(form -> form.all(WITH))
                .orElseGet(() -> known.with().stream().map(Enum::name).collect(Collectors.toSet()));
        Set<String> kinds = typed.map(form -> form.all(KINDS)).orElse(known.kinds());
        List<Organisation> offered = offered(reader);
        List<InfoKind> covered = InfoKind.covered(reader);
        boolean isShared = typed.map(NoteSharing::isShared).orElse(!known.with().isEmpty());
        return new Choices(
                isShared && !offered.isEmpty(),
                offered.stream()
                        .map(other -> new Choice(
                                other.name(), other.swedish(), offered.size() == 1 || with.contains(other.name())))
                        .toList(),
                covered.stream()
                        .map(kind -> new Choice(
                                kind.code(), kind.swedish(), covered.size() == 1 || kinds.contains(kind.code())))
                        .toList());
    }
}
