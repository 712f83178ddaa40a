package se.rehabvagen.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** What was reached in the cases, as it was registered. */
@Component
public final class Milestones {

    /** The watermark before everything. */
    public static final String BEGINNING = "0";

    private static final String SELECT = "select " + MilestoneTable.COLUMNS + " from rehabvagen.milestone ";
    private static final String LAST_NUMBER = """
            select case_number from rehabvagen.milestone where insats = ? and case_number is not null
            order by length(case_number) desc, case_number collate "C" desc limit 1""";

    private static final String ORDER = " order by occurred_on, reached_at, id";

    private final JdbcClient database;
    private final MilestoneStream stream;
    private final MilestoneRebuild rebuild;

    Milestones(JdbcClient database, MilestoneStream stream, MilestoneRebuild rebuild) {
        this.database = database;
        this.stream = stream;
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

    /** The last case number of an insats as people count: 1000 comes after 999. */
    public Optional<CaseNumber> lastNumber(String insats) {
        return database.sql(LAST_NUMBER)
                .param(insats)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** Hands over the cases of an insats one by one, each with all that was registered; never all of them at once. */
    public void eachCase(String insats, Consumer<RegisteredCase> reader) {
        stream.ofInsats(insats, reader);
    }

    /**
     * Hands over the cases for which something was registered since a watermark, one by one, each with all that was ever
     * registered. A case may come again without news; none that has news is ever left out, however late its transaction was
     * committed.
     *
     * @param watermark what an earlier call returned, {@link #BEGINNING} for every case
     * @return the watermark for the next call
     */
    public String eachChangedCase(String watermark, Consumer<RegisteredCase> reader) {
        return stream.changedSince(watermark, reader);
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
