package se.rehabvagen.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/** What goes when a person goes: the key, both blind indexes, and everything that was written about them. */
final class Erasure {

    private final JdbcClient database;
    private final NameIndex names;
    private final Clock clock;

    Erasure(JdbcClient database, NameIndex names, Clock clock) {
        this.database = database;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Erases it in the caller's transaction.
     *
     * @param state in which the case is left: {@code erased} or {@code protected}
     */
    void erase(CaseNumber caseNumber, String state) {
        for (String table : List.of("vault_text", "vault_note", "vault_draft")) {
            database.sql("delete from rehabvagen.%s where case_number = ?".formatted(table))
                    .param(caseNumber.value())
                    .update();
        }
        names.remove(caseNumber);
        database.sql("""
                        insert into rehabvagen.vault_person (case_number, state, changed_at) values (:case, :state, :now)
                        on conflict (case_number) do update set state = :state, wrapped_key = null,
                            number_index = null, name_rules = null, details = null, changed_at = :now""")
                .param("case", caseNumber.value())
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
