package se.rehabvagen.report.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.RegisteredCase;

/** Writes the rows of the projection, case by case, and keeps their sums by day right. */
@Component
final class FigureTable {

    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String OF_THESE_CASES =
            " where (insats, case_number) in (select * from unnest(?::text[], ?::text[])) ";

    private static final String ADD = """
            insert into rehabvagen.figure_day (insats, day, measure, unit, sex, change)
            select insats, day, measure, unit, sex, ?::int * sum(amount) from rehabvagen.figure_change
            """ + OF_THESE_CASES + """
            group by insats, day, measure, unit, sex
            on conflict (insats, day, measure, unit, sex) do update set change = figure_day.change + excluded.change
            """;

    /** A day without a row is a day without a change. */
    private static final String DIFFERENCES = """
            select (select count(*) from rehabvagen.figure after
                    full join figure_before before using (insats, case_number, unit_from, part)
                    where after::text is distinct from before::text)
                 + (select count(*) from rehabvagen.figure_day after
                    full join figure_day_before before using (insats, day, measure, unit, sex)
                    where coalesce(after.change, 0) <> coalesce(before.change, 0))
            """;

    private final JdbcClient database;

    FigureTable(JdbcClient database) {
        this.database = database;
    }

    /** Puts the rows of these cases in the place of those that they had. */
    void replace(List<RegisteredCase> cases) {
        String[] insatser = cases.stream().map(RegisteredCase::insats).toArray(String[]::new);
        String[] numbers = cases.stream().map(each -> each.number().value()).toArray(String[]::new);
        database.sql(ADD).param(-1).param(insatser).param(numbers).update();
        database.sql("delete from rehabvagen.figure" + OF_THESE_CASES)
                .param(insatser)
                .param(numbers)
                .update();
        database.sql("""
                        insert into rehabvagen.figure
                        select * from jsonb_populate_recordset(null::rehabvagen.figure, ?::jsonb)
                        """).param(json(cases)).update();
        database.sql(ADD).param(1).param(insatser).param(numbers).update();
    }

    /** Empties the tables, and keeps what stood in them until the transaction ends. */
    void layAside() {
        database.sql("create temporary table figure_before on commit drop as select * from rehabvagen.figure")
                .update();
        database.sql("create temporary table figure_day_before on commit drop as select * from rehabvagen.figure_day")
                .update();
        database.sql("truncate rehabvagen.figure, rehabvagen.figure_day").update();
    }

    /** How many rows are not what was laid aside, or stand on one side only. */
    int differences() {
        return database.sql(DIFFERENCES).query(Integer.class).single();
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
