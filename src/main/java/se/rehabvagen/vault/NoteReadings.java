package se.rehabvagen.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/**
 * What notes say, and who has read it. Each reading is logged. A note of another organisation is new to somebody until they open it;
 * what is opened first in an organisation is handed over to it (utlämnande).
 */
public final class NoteReadings {

    /** Stands in the log of what was handed over instead of the step of a model. */
    private static final String STEP = "anteckning";

    private static final String OPENED = """
            select note.id from rehabvagen.vault_note note
            join rehabvagen.vault_note_reading reading on reading.note = note.id and reading.revision = note.revision
            where note.case_number = ? and reading.user_id = ?""";

    // Locked, so that what was read is not forgotten by a change at the same moment.
    private static final String OPEN = """
            insert into rehabvagen.vault_note_reading (note, revision, user_id, organisation, read_at)
            select id, revision, :user, :organisation, :now from rehabvagen.vault_note
            where id = :note and case_number = :case and :organisation = any (shared_with) for share
            on conflict do nothing returning revision""";

    private static final String WORDINGS = """
            select wording.note, wording.revision, wording.content from rehabvagen.vault_note_wording wording
            join rehabvagen.vault_note note on note.id = wording.note
            where note.id = any (:notes) and note.case_number = :case
              and (note.organisation = :organisation or :organisation = any (note.shared_with)
                  and (wording.revision = note.revision or exists (select from rehabvagen.vault_note_reading reading
                      where reading.note = note.id and reading.revision = wording.revision
                        and reading.organisation = :organisation)))
            order by wording.note, wording.revision""";

    private static final String UNOPENED = """
            select note.case_number from rehabvagen.vault_note note
            where note.case_number = any (:cases) and :organisation = any (note.shared_with)
              and note.organisation <> :organisation
              and not exists (select from rehabvagen.vault_note_reading reading
                  where reading.note = note.id and reading.revision = note.revision and reading.user_id = :user)
            group by note.case_number order by max(note.changed_at) desc""";

    private final JdbcClient database;
    private final PersonKeys keys;
    private final AccessLog log;
    private final Disclosures disclosures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param clock the system's, not the engine's */
    NoteReadings(
            JdbcClient database,
            PersonKeys keys,
            AccessLog log,
            Disclosures disclosures,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.disclosures = disclosures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What a note says.
     *
     * @param text as it is now
     * @param earlier what was read before it was changed, the oldest first: of the own organisation's notes by anybody, of
     *     another's by the own organisation
     */
    public record Words(String text, List<String> earlier) {

        public Words {
            earlier = List.copyOf(earlier);
        }
    }

    private record Wording(UUID note, int revision, byte[] content) {}

    /** The notes of a case whose words, as they are now, somebody has opened. */
    public Set<UUID> opened(CaseNumber caseNumber, String userId) {
        return database.sql(OPENED)
                .params(caseNumber.value(), userId)
                .query(UUID.class)
                .set();
    }

    /** Of some cases those with a note of another organisation that somebody has not opened, the newest note first. */
    public List<CaseNumber> unopened(Collection<CaseNumber> cases, Worker reader) {
        return database
                .sql(UNOPENED)
                .param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("organisation", reader.organisation().name())
                .param("user", reader.userId())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    /**
     * Somebody opens notes of other organisations; those that are not shared with theirs stay closed.
     *
     * @param ground name of the variable with the consent on which the sharing by an organisation rests
     */
    public void open(
            CaseNumber caseNumber, Collection<Note> notes, Worker reader, Function<Organisation, String> ground) {
        transaction.executeWithoutResult(begun -> notes.forEach(note -> mark(caseNumber, note, reader)
                .ifPresent(revision -> disclosures.shown(
                        caseNumber,
                        note.writer().organisation(),
                        reader.organisation(),
                        ground.apply(note.writer().organisation()),
                        List.of(new Disclosures.Shown(
                                place(note.id(), revision), STEP, note.sharing().kinds()))))));
    }

    /** @return the revision that was opened; empty if it was opened before, or is not for the reader */
    private Optional<Integer> mark(CaseNumber caseNumber, Note note, Worker reader) {
        return database.sql(OPEN)
                .param("user", reader.userId())
                .param("organisation", reader.organisation().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("note", note.id())
                .param("case", caseNumber.value())
                .query(Integer.class)
                .optional();
    }

    /** What notes of a case say, by id; what is not for the reader's organisation, or was erased, is left out. */
    public Map<UUID, Words> read(CaseNumber caseNumber, Collection<Note> notes, Worker reader) {
        List<Wording> found = notes.isEmpty() ? List.of() : find(caseNumber, notes, reader.organisation());
        Optional<PersonKey> key = found.isEmpty() ? Optional.empty() : keys.find(caseNumber);
        return key.map(opening -> {
                    Set<UUID> read = new TreeSet<>();
                    found.forEach(wording -> read.add(wording.note()));
                    log.textsRead(caseNumber, read, reader.userId());
                    return words(found, opening);
                })
                .orElse(Map.of());
    }

    private List<Wording> find(CaseNumber caseNumber, Collection<Note> notes, Organisation organisation) {
        return database.sql(WORDINGS)
                .param("notes", notes.stream().map(Note::id).toArray(UUID[]::new))
                .param("case", caseNumber.value())
                .param("organisation", organisation.name())
                .query((row, i) -> new Wording(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)))
                .list();
    }

    private static Map<UUID, Words> words(List<Wording> found, PersonKey key) {
        Map<UUID, List<String>> texts = new HashMap<>();
        found.forEach(wording -> texts.computeIfAbsent(wording.note(), each -> new ArrayList<>())
                .add(new String(
                        key.open(wording.content(), place(wording.note(), wording.revision())),
                        StandardCharsets.UTF_8)));
        Map<UUID, Words> words = new HashMap<>();
        texts.forEach((note, all) ->
                words.put(note, new Words(all.get(all.size() - 1), all.subList(0, all.size() - 1))));
        return words;
    }

    static String place(UUID note, int revision) {
        return "note/%s/%d".formatted(note, revision);
    }
}
