package se.rehabvagen.timeline.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.timeline.Reader;
import se.rehabvagen.timeline.StoryPart;
import se.rehabvagen.vault.Note;
import se.rehabvagen.vault.NoteReadings;
import se.rehabvagen.vault.Notes;

/** The notes in a case's story. What is new to the reader is opened by an act of their own; the rest is read with the story. */
@Component
final class NotesPart implements StoryPart {

    static final String OUTCOME = "anteckningarUtfall";

    private final Notes notes;
    private final NoteReadings readings;
    private final NoteDesk desk;
    private final CaseDoor door;
    private final Accounts accounts;

    NotesPart(Notes notes, NoteReadings readings, NoteDesk desk, CaseDoor door, Accounts accounts) {
        this.notes = notes;
        this.readings = readings;
        this.desk = desk;
        this.door = door;
        this.accounts = accounts;
    }

    /** What is known of all notes when each is shown. */
    private record Known(
            OpenedCase at,
            Map<UUID, Note> seen,
            Map<UUID, Note> correctedBy,
            Map<UUID, NoteReadings.Words> words,
            Outcome outcome,
            boolean mayWrite,
            Map<String, String> names) {}

    @Override
    public void tell(CaseNumber number, Reader reader, Model model) {
        OpenedCase at = door.opened(number, reader);
        Outcome outcome = Outcome.in(model, OUTCOME);
        List<Note> seen = desk.seen(at);
        Predicate<Note> isNew = Set.copyOf(desk.unopened(at))::contains;
        String whyNot = desk.whyNot(number);
        Known known = new Known(
                at,
                seen.stream().collect(Collectors.toMap(Note::id, note -> note)),
                seen.stream()
                        .filter(note -> note.corrects() != null)
                        .collect(Collectors.toMap(Note::corrects, note -> note)),
                readings.read(number, seen.stream().filter(isNew.negate()).toList(), at.worker()),
                outcome,
                whyNot.isEmpty(),
                new HashMap<>());
        List<NotesView.Line> lines = latestFirst(seen).stream()
                .map(note -> line(note, isNew.test(note), known))
                .toList();
        Optional<Typed> homeless = Optional.ofNullable(outcome.typed())
                .filter(typed -> lines.stream().noneMatch(NotesView.Line::isTyped));
        model.addAttribute(
                "anteckningar",
                new NotesView(
                        number.value(),
                        reader.organisation().swedish(),
                        outcome.done(),
                        whyNot,
                        lines,
                        seen.stream().filter(isNew).count(),
                        NoteForms.fresh(homeless, reader)));
    }

    private static List<Note> latestFirst(List<Note> notes) {
        return IntStream.rangeClosed(1, notes.size())
                .mapToObj(back -> notes.get(notes.size() - back))
                .toList();
    }

    private NotesView.Line line(Note note, boolean isNew, Known known) {
        Optional<NoteReadings.Words> words = Optional.ofNullable(known.words().get(note.id()));
        String text = words.map(NoteReadings.Words::text).orElse("");
        boolean isCorrectable = known.mayWrite()
                && note.isOf(known.at().reader().organisation())
                && !known.correctedBy().containsKey(note.id());
        boolean isOpen =
                isCorrectable && notes.isOpenTo(note, known.at().worker().userId());
        return new NotesView.Line(
                note.id().toString(),
                known.names().computeIfAbsent(note.writer().userId(), accounts::nameOf),
                note.writer().organisation().swedish(),
                audience(note),
                NoteForms.time(note.writtenAt()),
                note.isChanged() ? NoteForms.time(note.changedAt()) : "",
                isNew,
                text,
                words.map(NoteReadings.Words::earlier).orElse(List.of()),
                other(note.corrects() == null ? null : known.seen().get(note.corrects())),
                other(known.correctedBy().get(note.id())),
                isOpen
                        ? NoteForms.change(
                                note, text, known.outcome(), known.at().reader())
                        : null,
                isCorrectable && !isOpen ? NoteForms.correction(note, known.outcome()) : null);
    }

    private static NotesView.@Nullable Other other(@Nullable Note note) {
        return note == null ? null : new NotesView.Other(note.id().toString(), NoteForms.time(note.writtenAt()));
    }

    private static String audience(Note note) {
        Note.Sharing sharing = note.sharing();
        if (sharing.with().isEmpty()) {
            return "Bara " + note.writer().organisation().swedish();
        }
        String with =
                sharing.with().stream().sorted().map(Organisation::swedish).collect(Collectors.joining(" och "));
        return "Delad med %s: %s".formatted(with, InfoKind.swedish(sharing.kinds()));
    }
}
