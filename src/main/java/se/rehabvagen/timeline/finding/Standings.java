package se.rehabvagen.timeline.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.history.RegisteredCase;

/** Keeps how the cases stand up with their milestones: brought up to date when somebody asks, not when work is done. */
@Component
class Standings {

    /** Changes with what the rows say: whatever was derived by other rules is derived anew. */
    private static final String RULES = "1";

    private static final int CASES_AT_A_TIME = 500;

    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient database;
    private final Milestones milestones;
    private final Insight insight;

    Standings(JdbcClient database, Milestones milestones, Insight insight) {
        this.database = database;
        this.milestones = milestones;
        this.insight = insight;
    }

    private record Watermark(String seen, String rules) {}

    /** Derives the rows of the cases in which something was registered since the last time. One reader at a time does it. */
    @Transactional
    public void refresh() {
        Watermark mark = database.sql("select seen::text, rules from rehabvagen.case_standing_watermark for update")
                .query((row, i) -> new Watermark(row.getString(1), row.getString(2)))
                .single();
        String rules = RULES + "." + insight.version();
        String seen = mark.rules().equals(rules) ? mark.seen() : Milestones.BEGINNING;
        List<RegisteredCase> waiting = new ArrayList<>();
        AtomicBoolean hasNews = new AtomicBoolean(!seen.equals(mark.seen()));
        String next = milestones.eachChangedCase(seen, changed -> {
            hasNews.set(true);
            waiting.add(changed);
            if (waiting.size() == CASES_AT_A_TIME) {
                replace(waiting);
                waiting.clear();
            }
        });
        if (hasNews.get()) {
            replace(waiting);
            database.sql("update rehabvagen.case_standing_watermark set seen = ?::xid8, rules = ?")
                    .params(next, rules)
                    .update();
        }
    }

    private void replace(List<RegisteredCase> cases) {
        database.sql("delete from rehabvagen.case_standing where case_number = any (?)")
                .param(cases.stream().map(each -> each.number().value()).toArray(String[]::new))
                .update();
        database.sql("""
                        insert into rehabvagen.case_standing
                        select * from jsonb_populate_recordset(null::rehabvagen.case_standing, ?::jsonb)
                        """).param(json(cases)).update();
    }

    private String json(List<RegisteredCase> cases) {
        List<StandingRow> rows =
                cases.stream().flatMap(each -> StandingRow.of(each, insight)).toList();
        try {
            return COLUMNS.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be written", e);
        }
    }
}
