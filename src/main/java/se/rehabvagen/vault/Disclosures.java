package se.rehabvagen.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
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
     * Something of a case that was shown to another organisation.
     *
     * @param source id of what was shown
     * @param step key of the model in which it was reached
     * @param facts names of facts beside the day, no values
     */
    public record Shown(String source, String step, Set<String> facts) {}

    /**
     * Things of a case are shown to another organisation; of several times the first is told.
     *
     * @param ground name of the variable that holds the consent on which it rests
     */
    public void shown(CaseNumber caseNumber, Organisation from, Organisation to, String ground, List<Shown> things) {
        if (things.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into rehabvagen.vault_disclosure
                            (disclosed_at, case_number, from_organisation, to_organisation, step, facts, ground, source)
                        select :now, :case, :from, :to, step, string_to_array(facts, ','), :ground, source
                        from unnest(:sources, :steps, :facts) shown (source, step, facts)
                        where not exists (select from rehabvagen.vault_disclosure known
                            where known.source = shown.source and known.to_organisation = :to and known.from_organisation = :from)
                        on conflict do nothing""")
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseNumber.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("ground", ground)
                .param("sources", things.stream().map(Shown::source).toArray(String[]::new))
                .param("steps", things.stream().map(Shown::step).toArray(String[]::new))
                .param(
                        "facts",
                        things.stream()
                                .map(thing -> String.join(",", new TreeSet<>(thing.facts())))
                                .toArray(String[]::new))
                .update();
    }
}
