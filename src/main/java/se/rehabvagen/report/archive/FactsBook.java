package se.rehabvagen.report.archive;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.report.paper.InsatsFacts;

/** <em>Insatsens uppgifter</em>, every version of them: what came with the project's description is the one before the first. */
@Component
public final class FactsBook {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final JdbcClient database;
    private final Insatser insatser;

    FactsBook(JdbcClient database, Insatser insatser) {
        this.database = database;
        this.insatser = insatser;
    }

    /** The facts as they stand. Name, funder and period are always those of the project itself. */
    public InsatsFacts of(Insats insats) {
        return database.sql(
                        "select content from rehabvagen.insats_facts where insats = ? order by version desc limit 1")
                .param(insats.id())
                .query(String.class)
                .optional()
                .map(kept -> ofProject(KeptJson.read(kept, InsatsFacts.class), insats))
                .orElseGet(() -> Described.facts(
                        insats, insatser.description(insats.id()).orElse("{}")));
    }

    /**
     * Keeps new facts.
     *
     * @param facts with the version that follows the one from which its writer began
     * @return whether they are kept; not if somebody else has saved that version meanwhile
     */
    public boolean save(String insats, InsatsFacts facts, String author) {
        try {
            return database.sql("""
                                    insert into rehabvagen.insats_facts (insats, version, content, author, written_at)
                                    values (?, ?, ?, ?, ?)""")
                            .params(
                                    insats,
                                    facts.version(),
                                    KeptJson.write(facts),
                                    author,
                                    Timestamp.from(SYSTEM.instant()))
                            .update()
                    > 0;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    private static InsatsFacts ofProject(InsatsFacts kept, Insats insats) {
        return new InsatsFacts(
                kept.version(),
                insats.name(),
                insats.funder(),
                insats.start(),
                insats.end(),
                kept.owners(),
                kept.chair(),
                kept.purpose(),
                kept.goals(),
                kept.plannedWomen(),
                kept.plannedMen(),
                kept.funds(),
                kept.plannedImplementation());
    }
}
