package se.rehabvagen.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/**
 * Utlämnande: what one organisation has handed over to another. Written in the transaction that hands it over, so that the log
 * tells neither more nor less than what happened.
 */
public final class Disclosures {

    private final JdbcClient database;
    private final Clock clock;

    /** @param clock the system's, not the engine's */
    Disclosures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Facts of a case came to another organisation.
     *
     * @param step key of the model in which the other organisation sees them
     * @param facts names of process variables, no values
     * @param ground name of the variable that holds the consent on which it rests
     */
    public void handedOver(
            CaseNumber caseNumber, Organisation from, Organisation to, String step, Set<String> facts, String ground) {
        database.sql("""
                        insert into rehabvagen.vault_disclosure
                            (disclosed_at, case_number, from_organisation, to_organisation, step, facts, ground)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(caseNumber.value())
                .param(from.name())
                .param(to.name())
                .param(step)
                .param(new TreeSet<>(facts).toArray(String[]::new))
                .param(ground)
                .update();
    }

    /**
     * Something that was reached in a case is shown to another organisation; of several times the first is told.
     *
     * @param source id of what is shown
     * @param facts names of facts beside the day, no values
     * @param ground name of the variable that holds the consent on which it rests
     */
    public void shown(
            CaseNumber caseNumber,
            Organisation from,
            Organisation to,
            String step,
            Set<String> facts,
            String ground,
            String source) {
        database.sql("""
                        insert into rehabvagen.vault_disclosure
                            (disclosed_at, case_number, from_organisation, to_organisation, step, facts, ground, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(Timestamp.from(clock.instant()))
                .param(caseNumber.value())
                .param(from.name())
                .param(to.name())
                .param(step)
                .param(new TreeSet<>(facts).toArray(String[]::new))
                .param(ground)
                .param(source)
                .update();
    }
}
