package se.rehabvagen.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/** What people say why they want to see a case that a colleague holds. It holds for the rest of their day. */
public final class Grounds {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final JdbcClient database;
    private final AccessLog log;
    private final Clock clock;

    /** @param clock the system's, not the engine's */
    Grounds(JdbcClient database, AccessLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** Somebody says why; it stands in the access log before anything is shown. */
    public void given(CaseNumber caseNumber, Ground ground, String userId) {
        log.groundGiven(caseNumber, ground, userId);
    }

    /** What somebody said last about a case, the same Swedish day; empty if they said nothing. */
    public Optional<Ground> today(CaseNumber caseNumber, String userId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
        return database.sql("""
                        select reason, words from rehabvagen.vault_access
                        where case_number = ? and user_id = ? and what = 'ground' and read_at >= ?
                        order by id desc limit 1""")
                .params(caseNumber.value(), userId, today.atStartOfDay(SWEDEN).toOffsetDateTime())
                .query((row, i) -> new Ground(Reason.of(row.getString(1)), words(row.getString(2))))
                .optional();
    }

    private static String words(@Nullable String kept) {
        return kept == null ? "" : kept;
    }
}
