package se.rehabvagen.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.CaseNumber;

/** Who has read what. Written before anything is given out, in a transaction of its own: a rollback cannot unread. */
final class AccessLog {

    private final JdbcClient database;
    private final TransactionTemplate own;
    private final Clock clock;

    /** @param clock the system's, not the engine's */
    AccessLog(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Who these people are is given out. */
    void personsRead(Collection<CaseNumber> caseNumbers, Ground ground, String userId) {
        write(caseNumbers.stream()
                .map(caseNumber -> new Entry(caseNumber, "person", null, ground, userId, true))
                .toArray(Entry[]::new));
    }

    /** A search found cases of which only the numbers are shown: that somebody is there is told by that alone. */
    void found(Collection<CaseNumber> caseNumbers, String userId) {
        write(caseNumbers.stream()
                .map(caseNumber -> new Entry(caseNumber, "found", null, Ground.of(Reason.SEARCH), userId, true))
                .toArray(Entry[]::new));
    }

    /** Somebody says why they want to see a case. */
    void groundGiven(CaseNumber caseNumber, Ground ground, String userId) {
        write(new Entry(caseNumber, "ground", null, ground, userId, true));
    }

    /** @param granted false: somebody tried who belongs to another organisation */
    void textRead(CaseNumber caseNumber, UUID reference, String userId, boolean granted) {
        write(new Entry(caseNumber, "free-text", reference, Ground.of(Reason.CASEWORK), userId, granted));
    }

    /** Somebody reads several texts of a case at once, each of which they may read. */
    void textsRead(CaseNumber caseNumber, Collection<UUID> references, String userId) {
        write(references.stream()
                .map(reference ->
                        new Entry(caseNumber, "free-text", reference, Ground.of(Reason.CASEWORK), userId, true))
                .toArray(Entry[]::new));
    }

    private record Entry(
            CaseNumber caseNumber,
            String what,
            @Nullable UUID reference,
            Ground ground,
            String userId,
            boolean granted) {}

    private void write(Entry... entries) {
        if (entries.length == 0) {
            return;
        }
        own.executeWithoutResult(transaction -> Arrays.stream(entries).forEach(this::insert));
    }

    private void insert(Entry entry) {
        String words = entry.ground().words();
        database.sql("""
                        insert into rehabvagen.vault_access
                            (read_at, user_id, case_number, what, reference, reason, words, granted)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(entry.userId())
                .param(entry.caseNumber().value())
                .param(entry.what())
                .param(entry.reference())
                .param(entry.ground().reason().swedish())
                .param(words.isEmpty() ? null : words)
                .param(entry.granted())
                .update();
    }
}
