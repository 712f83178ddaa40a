package se.rehabvagen.history;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** What was reached in the cases, as it was registered. */
@Component
public final class Milestones {

    private static final String SELECT = "select " + MilestoneTable.COLUMNS + " from rehabvagen.milestone ";
    private static final String ORDER = " order by occurred_on, reached_at, id";

    private final JdbcClient database;
    private final MilestoneRebuild rebuild;

    Milestones(JdbcClient database, MilestoneRebuild rebuild) {
        this.database = database;
        this.rebuild = rebuild;
    }

    /** Everything that was reached in a case and its steps, by the day on which it happened. */
    public List<Milestone> of(CaseNumber caseNumber) {
        return database.sql(SELECT + "where case_number = ?" + ORDER)
                .param(caseNumber.value())
                .query(MilestoneTable::read)
                .list();
    }

    /** What happened in an insats from one day to another, both included, with and without a case. */
    public List<Milestone> between(String insats, LocalDate from, LocalDate until) {
        return database.sql(SELECT + "where insats = ? and occurred_on between ? and ?" + ORDER)
                .params(insats, from, until)
                .query(MilestoneTable::read)
                .list();
    }

    /**
     * Derives the milestones from engine history again and puts right what differs. Those whose history was cleaned up stay
     * as they are. Cases may go on meanwhile.
     *
     * @return how many rows were wrong, missing or too many; 0 if the milestones were right
     */
    public int rebuild() {
        return rebuild.run();
    }
}
