package se.rehabvagen.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.RegisteredCase;

/** The rows of the projection: put in by case, counted by one statement. */
@Component
final class FigureTable {

    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String COUNT = """
            select case when exit_from <= :until and exit_until > :until then exit_reason end as reason,
                   count(*) filter (where part = 0) as participants,
                   count(*) filter (where part = 0 and sex = 'K') as women,
                   coalesce(sum(sick_leave_days) filter (where part = 0), 0) as sick_leave_days,
                   count(*) filter (where exit_from <= :until and exit_until > :until) as exits,
                   count(*) filter (where plan_from <= :until and plan_until > :until) as plans,
                   count(*) filter (where lapsed_from <= :until and lapsed_until > :until) as lapsed,
                   count(*) filter (where long_term_from <= :until and long_term_until > :until) as long_term,
                   count(*) filter (where meeting_on <= :until) as meetings,
                   count(*) filter (where part = 0 and meeting_on <= :until) as with_meeting,
                   count(*) filter (where part = 0 and meeting_on between :from and :until) as new_with_meeting,
                   count(*) filter (where part = 0 and mapping_on <= :until) as with_mapping,
                   count(*) filter (where part = 1 and mapping_on <= :until) as with_several_mappings,
                   count(*) filter (where start_on between :from and :until
                                          and (start_before is null or start_before < :from)) as started,
                   count(*) filter (where end_on between :from and :until
                                          and (end_before is null or end_before < :from)) as ended
            from rehabvagen.figure
            where insats = :insats and participant_from <= :until and unit_from <= :until and unit_until > :until
              and (:unit::text is null or unit = :unit) and (:sex::text is null or sex = :sex)
            group by reason
            """;

    private final JdbcClient database;

    FigureTable(JdbcClient database) {
        this.database = database;
    }

    /** Puts the rows of these cases in the place of those that they had. */
    void replace(List<RegisteredCase> cases) {
        database.sql("""
                        delete from rehabvagen.figure where (insats, case_number) in
                            (select * from unnest(?::text[], ?::text[]))
                        """)
                .param(cases.stream().map(RegisteredCase::insats).toArray(String[]::new))
                .param(cases.stream().map(each -> each.number().value()).toArray(String[]::new))
                .update();
        database.sql("""
                        insert into rehabvagen.figure
                        select * from jsonb_populate_recordset(null::rehabvagen.figure, ?::jsonb)
                        """).param(json(cases)).update();
    }

    void clear() {
        database.sql("truncate rehabvagen.figure").update();
    }

    Counts count(Question question) {
        return database
                .sql(COUNT)
                .param("insats", question.insats())
                .param("from", question.period().from())
                .param("until", question.period().until())
                .param("unit", question.unit().orElse(null))
                .param("sex", question.sex().orElse(null))
                .query(FigureTable::counts)
                .list()
                .stream()
                .reduce(Counts.NONE, Counts::plus);
    }

    private static Counts counts(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        return new Counts(
                row.getLong("participants"),
                row.getLong("women"),
                row.getLong("sick_leave_days"),
                reason == null ? Map.of() : Map.of(reason, row.getLong("exits")),
                row.getLong("plans"),
                row.getLong("lapsed"),
                row.getLong("long_term"),
                row.getLong("meetings"),
                row.getLong("with_meeting"),
                row.getLong("new_with_meeting"),
                row.getLong("with_mapping"),
                row.getLong("with_several_mappings"),
                row.getLong("started"),
                row.getLong("ended"));
    }

    private static String json(List<RegisteredCase> cases) {
        List<FigureRow> rows = cases.stream()
                .flatMap(each -> CaseSummary.of(each.milestones()).stream()
                        .flatMap(summary -> FigureRow.of(each.insats(), each.number(), summary).stream()))
                .toList();
        try {
            return COLUMNS.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be written", e);
        }
    }
}
