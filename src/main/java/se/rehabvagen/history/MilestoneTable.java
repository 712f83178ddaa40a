package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The rows of the milestones, and nothing about what they mean. */
@Component
final class MilestoneTable {

    static final String COLUMNS = "id, process_instance, process_key, process_version, case_number, insats, unit, key,"
            + " occurred_on, reached_at, recorded_at, facts";

    private static final String INSERT =
            "insert into rehabvagen.milestone (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?::jsonb)";

    private final JdbcClient database;

    MilestoneTable(JdbcClient database) {
        this.database = database;
    }

    void insert(Milestone milestone) {
        insert(milestone, INSERT);
    }

    void insertIfNew(Milestone milestone) {
        insert(milestone, INSERT + " on conflict do nothing");
    }

    List<Milestone> ofInstances(List<String> processInstances) {
        return database.sql("select " + COLUMNS + " from rehabvagen.milestone where process_instance = any (?)")
                .param(processInstances.toArray(String[]::new))
                .query(MilestoneTable::read)
                .list();
    }

    /** Takes milestones out; what is left of their cases counts as written anew, so that readers look at them again. */
    void delete(List<Milestone> milestones) {
        database.sql("delete from rehabvagen.milestone where id = any (?)")
                .param(milestones.stream().map(Milestone::id).toArray(String[]::new))
                .update();
        database.sql("update rehabvagen.milestone set written_in = default where case_number = any (?)")
                .param(milestones.stream()
                        .flatMap(milestone -> milestone.caseNumber().stream())
                        .map(CaseNumber::value)
                        .toArray(String[]::new))
                .update();
    }

    private void insert(Milestone milestone, String sql) {
        database.sql(sql)
                .params(
                        milestone.id(),
                        milestone.origin().processInstance(),
                        milestone.origin().processKey(),
                        milestone.origin().processVersion(),
                        milestone.caseNumber().map(CaseNumber::value).orElse(null),
                        milestone.place().insats(),
                        milestone.place().unit(),
                        milestone.key(),
                        milestone.occurredOn(),
                        Timestamp.from(milestone.reachedAt()),
                        Timestamp.from(milestone.recordedAt()),
                        FactsJson.write(milestone.facts()))
                .update();
    }

    static Milestone read(ResultSet row, int index) throws SQLException {
        return new Milestone(
                row.getString("id"),
                new Milestone.Origin(
                        row.getString("process_instance"), row.getString("process_key"), row.getInt("process_version")),
                new Milestone.Place(caseNumber(row), row.getString("insats"), row.getString("unit")),
                row.getString("key"),
                row.getObject("occurred_on", LocalDate.class),
                row.getTimestamp("reached_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                FactsJson.read(row.getString("facts")));
    }

    private static @Nullable CaseNumber caseNumber(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("case_number"))
                .map(CaseNumber::new)
                .orElse(null);
    }
}
