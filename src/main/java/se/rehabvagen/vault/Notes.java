package se.rehabvagen.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/**
 * Notes in cases. For a day its writer may change a note; then it stands, and is corrected by a new one. What a note says is read
 * through {@link NoteReadings}.
 */
public final class Notes {

    /** How long its writer may change a note. */
    static final Duration OPEN = Duration.ofHours(24);

    private static final String LOCKED =
            "Anteckningen kan inte längre ändras. Rätta den med en ny anteckning, som hänvisar till den här.";
    private static final String CORRECTED = "Anteckningen är redan rättad. Rätta i stället den senaste anteckningen.";

    private static final String SELECT = """
            select id, organisation, written_by, written_at, revision, changed_at, shared_with, kinds, corrects
            from rehabvagen.vault_note where case_number = ? order by written_at, id""";

    private static final String INSERT = """
            insert into rehabvagen.vault_note (id, case_number, organisation, written_by, written_at, revision, changed_at,
                shared_with, kinds, corrects)
            values (:id, :case, :organisation, :user, :now, 1, :now, :with, :kinds, :corrects)
            on conflict on constraint corrected_once do nothing""";

    private static final String CHANGE = """
            update rehabvagen.vault_note note set revision = revision + 1, changed_at = :now, shared_with = :with,
                kinds = :kinds
            where id = :id and revision = :seen and written_by = :user and written_at > :open
              and not exists (select from rehabvagen.vault_note newer where newer.corrects = note.id)""";

    private static final String FORGET = """
            delete from rehabvagen.vault_note_wording wording where note = ? and revision < ?
              and not exists (select from rehabvagen.vault_note_reading reading
                  where reading.note = wording.note and reading.revision = wording.revision)""";

    private final JdbcClient database;
    private final PersonKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param clock the system's, not the engine's */
    Notes(JdbcClient database, PersonKeys keys, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** All notes of a case, the oldest first. Who may know of which, the caller decides. */
    public List<Note> of(CaseNumber caseNumber) {
        return database.sql(SELECT).param(caseNumber.value()).query(Notes::note).list();
    }

    /** Whether anything may be written about the person: not of one who is protected or erased. */
    public boolean areKeptOf(CaseNumber caseNumber) {
        return keys.mayKeep(caseNumber);
    }

    /** Whether somebody may change a note that nobody has corrected. */
    public boolean isOpenTo(Note note, String userId) {
        return note.writer().userId().equals(userId) && clock.instant().isBefore(note.lockedFrom());
    }

    /**
     * Keeps a new note.
     *
     * @throws IllegalArgumentException with a Swedish sentence if nothing may be kept of the person
     */
    public UUID write(CaseNumber caseNumber, Worker writer, String text, Note.Sharing sharing) {
        return keep(caseNumber, writer, text, sharing, null);
    }

    /**
     * Keeps a new note in the place of another of the same organisation; whoever may read the one may read the other.
     *
     * @throws IllegalArgumentException with a Swedish sentence if it was corrected already, or nothing may be kept
     */
    public UUID correct(CaseNumber caseNumber, Note wrong, Worker writer, String text) {
        return keep(caseNumber, writer, text, wrong.sharing(), wrong.id());
    }

    /**
     * Changes a note.
     *
     * @param seen the revision that its writer saw
     * @return false if it was changed meanwhile: nothing was kept
     * @throws IllegalArgumentException with a Swedish sentence if this person may not change it, or not any longer
     */
    public boolean change(
            CaseNumber caseNumber, Note note, int seen, String userId, String text, Note.Sharing sharing) {
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            Instant now = clock.instant();
            int changed = sharing(database.sql(CHANGE), sharing)
                    .param("now", Timestamp.from(now))
                    .param("id", note.id())
                    .param("seen", seen)
                    .param("user", userId)
                    .param("open", Timestamp.from(now.minus(OPEN)))
                    .update();
            if (changed == 0 && (note.revision() == seen || !isOpenTo(note, userId))) {
                throw new IllegalArgumentException(LOCKED);
            }
            if (changed == 1) {
                word(caseNumber, note.id(), seen + 1, text);
                database.sql(FORGET).params(note.id(), seen + 1).update();
            }
            return changed == 1;
        }));
    }

    private UUID keep(
            CaseNumber caseNumber, Worker writer, String text, Note.Sharing sharing, @Nullable UUID corrects) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(begun -> {
            // The key first: it makes the row of a case that the vault did not know.
            keys.demand(caseNumber);
            int kept = sharing(database.sql(INSERT), sharing)
                    .param("id", id)
                    .param("case", caseNumber.value())
                    .param("organisation", writer.organisation().name())
                    .param("user", writer.userId())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("corrects", corrects)
                    .update();
            if (kept == 0) {
                throw new IllegalArgumentException(CORRECTED);
            }
            word(caseNumber, id, 1, text);
        });
        return id;
    }

    private void word(CaseNumber caseNumber, UUID note, int revision, String text) {
        byte[] sealed =
                keys.demand(caseNumber).seal(text.getBytes(StandardCharsets.UTF_8), NoteReadings.place(note, revision));
        database.sql("insert into rehabvagen.vault_note_wording (note, revision, content) values (?, ?, ?)")
                .params(note, revision, sealed)
                .update();
    }

    private static JdbcClient.StatementSpec sharing(JdbcClient.StatementSpec statement, Note.Sharing sharing) {
        return statement
                .param("with", sharing.with().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("kinds", sharing.kinds().stream().sorted().toArray(String[]::new));
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        Set<Organisation> with =
                texts(row.getArray("shared_with")).map(Organisation::valueOf).collect(Collectors.toSet());
        Set<String> kinds = texts(row.getArray("kinds")).collect(Collectors.toSet());
        return new Note(
                row.getObject("id", UUID.class),
                new Worker(row.getString("written_by"), Organisation.valueOf(row.getString("organisation"))),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("revision"),
                row.getTimestamp("changed_at").toInstant(),
                new Note.Sharing(with, kinds),
                row.getObject("corrects", UUID.class));
    }

    private static Stream<String> texts(Array column) throws SQLException {
        return Stream.of((String[]) column.getArray());
    }
}
