package se.rehabvagen.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.rehabvagen.domain.CaseNumber;

/** Reads the milestones of many cases in the order of the cases, through a cursor, so that memory stays flat. */
@Component
class MilestoneStream {

    private static final int ROWS_AT_A_TIME = 2000;
    private static final String SELECT = "select " + MilestoneTable.COLUMNS + " from rehabvagen.milestone ";
    private static final String CHANGED = """
            join (select distinct insats, case_number from rehabvagen.milestone
                  where written_in >= ?::xid8 and insats is not null and case_number is not null) changed
            using (insats, case_number) order by insats, case_number
            """;

    private final JdbcClient database;

    MilestoneStream(DataSource source) {
        JdbcTemplate cursor = new JdbcTemplate(source);
        cursor.setFetchSize(ROWS_AT_A_TIME);
        this.database = JdbcClient.create(cursor);
    }

    @Transactional
    public void ofInsats(String insats, Consumer<RegisteredCase> reader) {
        read(SELECT + "where insats = ? and case_number is not null order by case_number", insats, reader);
    }

    @Transactional
    public String changedSince(String watermark, Consumer<RegisteredCase> reader) {
        String since = isOfThisServer(watermark) ? watermark : startAgain();
        // Asked before the rows are read: whatever is older was committed by then, or never will be.
        String next = text("select pg_snapshot_xmin(pg_current_snapshot())::text");
        read(SELECT + CHANGED, since, reader);
        return next;
    }

    // A database that was restored on another server counts its transactions from a lower number.
    private boolean isOfThisServer(String watermark) {
        return database.sql("select ?::xid8 <= pg_snapshot_xmax(pg_current_snapshot())")
                .param(watermark)
                .query(Boolean.class)
                .single();
    }

    private String startAgain() {
        database.sql("update rehabvagen.milestone set written_in = default").update();
        return Milestones.BEGINNING;
    }

    private void read(String sql, String parameter, Consumer<RegisteredCase> reader) {
        List<Milestone> collected = new ArrayList<>();
        database.sql(sql).param(parameter).query(row -> {
            Milestone milestone = MilestoneTable.read(row, row.getRow());
            if (!collected.isEmpty() && !isSameCase(collected.get(0), milestone)) {
                handOver(collected, reader);
            }
            collected.add(milestone);
        });
        if (!collected.isEmpty()) {
            handOver(collected, reader);
        }
    }

    private static boolean isSameCase(Milestone one, Milestone other) {
        return one.place().caseNumber() != null
                && one.caseNumber().equals(other.caseNumber())
                && String.valueOf(one.place().insats()).equals(other.place().insats());
    }

    private static void handOver(List<Milestone> collected, Consumer<RegisteredCase> reader) {
        Milestone first = collected.get(0);
        CaseNumber number = first.caseNumber().orElseThrow();
        reader.accept(new RegisteredCase(String.valueOf(first.place().insats()), number, collected));
        collected.clear();
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
