package se.rehabvagen.vault;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;

/**
 * What somebody has begun to fill in and not handed in yet: theirs alone, one at each {@link DraftPlace}. It is sealed under the key
 * of the person whom the case is about, and goes with that key; what is about no case has a key of its own. The drafts of a task go
 * when the task ends, in the engine's transaction.
 */
public final class Drafts {

    /** A start form that was begun and forgotten so long ago is begun anew. */
    static final Duration KEPT_OF_A_START = Duration.ofDays(30);

    private static final String GOES_WITH_ITS_TASK = "goes_with_its_task";

    private final JdbcClient database;
    private final PersonKeys keys;
    private final SealedFiles ownKeys;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Drafts(
            JdbcClient database,
            PersonKeys keys,
            SealedFiles ownKeys,
            AccessLog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.ownKeys = ownKeys;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param caseNumber whom it is about, null: no case
     */
    public record Content(@Nullable CaseNumber caseNumber, String text) {}

    /**
     * A draft as it is given to its author.
     *
     * @param savedAt by the system's clock
     */
    public record Draft(String text, Instant savedAt) {}

    /**
     * Keeps a draft in the place of the one that is there.
     *
     * @param change makes the new content of the old text, which is empty at first
     * @return when it was kept; empty if the task has ended
     * @throws IllegalArgumentException with a Swedish sentence if nothing may be kept of the person
     */
    public Optional<Instant> save(DraftPlace place, String userId, Function<String, Content> change) {
        try {
            return Optional.ofNullable(transaction.execute(begun -> {
                String before = find(place, userId).flatMap(this::open).orElse("");
                return keep(place, userId, change.apply(before));
            }));
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains(GOES_WITH_ITS_TASK)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Instant keep(DraftPlace place, String userId, Content content) {
        CaseNumber caseNumber = content.caseNumber();
        Instant now = clock.instant();
        if (!place.isTask()) {
            forgetOldStarts(now);
        }
        UUID id = UUID.randomUUID();
        byte[] plain = content.text().getBytes(StandardCharsets.UTF_8);
        byte @Nullable [] own = caseNumber == null ? ownKeys.newKey() : null;
        byte[] sealed = caseNumber == null
                ? ownKeys.seal(own, name(id), plain)
                : keys.demand(caseNumber).seal(plain, name(id));
        // The column is one of two words of our own.
        database.sql("""
                        insert into rehabvagen.vault_draft (id, user_id, %1$s, case_number, wrapped_key, content, saved_at)
                        values (:id, :user, :place, :case, :key, :content, :now)
                        on conflict (%1$s, user_id) do update set id = :id, case_number = :case, wrapped_key = :key,
                            content = :content, saved_at = :now""".formatted(place.column()))
                .param("id", id)
                .param("user", userId)
                .param("place", place.id())
                .param("case", caseNumber == null ? null : caseNumber.value())
                .param("key", own)
                .param("content", sealed)
                .param("now", Timestamp.from(now))
                .update();
        return now;
    }

    private void forgetOldStarts(Instant now) {
        database.sql("delete from rehabvagen.vault_draft where start_form is not null and saved_at < ?")
                .param(Timestamp.from(now.minus(KEPT_OF_A_START)))
                .update();
    }

    /** One's own draft; the reading of one that is about a case is logged. */
    public Optional<Draft> read(DraftPlace place, String userId) {
        return find(place, userId)
                .flatMap(kept -> open(kept).map(text -> {
                    if (kept.caseNumber() != null) {
                        log.textRead(kept.caseNumber(), kept.id(), userId, true);
                    }
                    return new Draft(text, kept.savedAt());
                }));
    }

    /** When one's own draft was kept last; empty without one. */
    public Optional<Instant> savedAt(DraftPlace place, String userId) {
        return find(place, userId).map(Kept::savedAt);
    }

    /** Throws one's own draft away, in the caller's transaction. */
    public void discard(DraftPlace place, String userId) {
        database.sql("delete from rehabvagen.vault_draft where %s = ? and user_id = ?".formatted(place.column()))
                .params(place.id(), userId)
                .update();
    }

    /** Whether drafts about a case may be kept: not of a protected or erased person. */
    public boolean areKeptOf(CaseNumber caseNumber) {
        return database.sql("select count(*) from rehabvagen.vault_person where case_number = ? and state <> 'open'")
                        .param(caseNumber.value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private Optional<Kept> find(DraftPlace place, String userId) {
        return database.sql("""
                        select id, case_number, wrapped_key, content, saved_at from rehabvagen.vault_draft
                        where %s = ? and user_id = ?""".formatted(place.column()))
                .params(place.id(), userId)
                .query(Drafts::kept)
                .optional();
    }

    private Optional<String> open(Kept kept) {
        Optional<byte[]> content = kept.caseNumber() == null
                ? Optional.of(ownKeys.open(kept.ownKey(), name(kept.id()), kept.content()))
                : keys.find(kept.caseNumber()).map(key -> key.open(kept.content(), name(kept.id())));
        return content.map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private static String name(UUID id) {
        return "draft/" + id;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        String caseNumber = row.getString("case_number");
        return new Kept(
                row.getObject("id", UUID.class),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                row.getBytes("wrapped_key"),
                row.getBytes("content"),
                row.getTimestamp("saved_at").toInstant());
    }

    private record Kept(
            UUID id, @Nullable CaseNumber caseNumber, byte @Nullable [] ownKey, byte[] content, Instant savedAt) {}
}
