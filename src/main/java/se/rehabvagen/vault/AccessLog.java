package se.rehabvagen.vault;

import java.sql.Timestamp;
import java.time.Clock;
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

    void personRead(CaseNumber caseNumber, Reason reason, String userId) {
        write(caseNumber, "person", null, reason.swedish(), userId, true);
    }

    /** @param granted false: somebody tried who belongs to another organisation */
    void textRead(CaseNumber caseNumber, UUID reference, String userId, boolean granted) {
        write(caseNumber, "free-text", reference, Reason.CASEWORK.swedish(), userId, granted);
    }

    /** Somebody reads several texts of a case at once, each of which they may read. */
    void textsRead(CaseNumber caseNumber, Collection<UUID> references, String userId) {
        if (references.isEmpty()) {
            return;
        }
        own.executeWithoutResult(transaction -> references.forEach(
                reference -> insert(caseNumber, "free-text", reference, Reason.CASEWORK.swedish(), userId, true)));
    }

    private void write(
            CaseNumber caseNumber,
            String what,
            @Nullable UUID reference,
            String reason,
            String userId,
            boolean granted) {
        own.executeWithoutResult(transaction -> insert(caseNumber, what, reference, reason, userId, granted));
    }

    private void insert(
            CaseNumber caseNumber,
            String what,
            @Nullable UUID reference,
            String reason,
            String userId,
            boolean granted) {
        database.sql("""
                        insert into rehabvagen.vault_access
                            (read_at, user_id, case_number, what, reference, reason, granted)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(userId)
                .param(caseNumber.value())
                .param(what)
                .param(reference)
                .param(reason)
                .param(granted)
                .update();
    }
}
