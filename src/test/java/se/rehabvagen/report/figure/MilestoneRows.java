package se.rehabvagen.report.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.history.Milestone;

/** Puts milestones into the table as if the engine had written them. */
final class MilestoneRows {

    private final JdbcClient database;

    MilestoneRows(JdbcClient database) {
        this.database = database;
    }

    void insert(List<Milestone> milestones) {
        milestones.forEach(this::insert);
    }

    void insert(Milestone milestone) {
        database.sql("""
                        insert into rehabvagen.milestone (id, process_instance, process_key, process_version, case_number,
                            insats, unit, key, occurred_on, reached_at, recorded_at, facts)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        milestone.id(),
                        milestone.origin().processInstance(),
                        milestone.origin().processKey(),
                        milestone.origin().processVersion(),
                        milestone.caseNumber().orElseThrow().value(),
                        milestone.place().insats(),
                        milestone.place().unit(),
                        milestone.key(),
                        milestone.occurredOn(),
                        Timestamp.from(milestone.reachedAt()),
                        Timestamp.from(milestone.recordedAt()),
                        json(milestone))
                .update();
    }

    private static String json(Milestone milestone) {
        try {
            return new JsonMapper().writeValueAsString(milestone.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
