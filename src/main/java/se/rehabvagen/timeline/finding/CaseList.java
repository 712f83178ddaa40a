package se.rehabvagen.timeline.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.process.OpenCases;

/** Lists the cases that the person at work may open with how they stand: one question to the database, however many they are. */
@Component
final class CaseList {

    static final int PAGE = 25;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Set<Standing.Told>> TOLD = new TypeReference<>() {};

    /** %1$s the open cases, %2$s the order. */
    private static final String LIST = """
            with open as (%1$s)
            select open.number, open.instance, open.tenant, open.own, open.stalled, standing.description, standing.since,
                   standing.is_told, standing.told::text as told, count(*) over () as total
            from open
            join rehabvagen.case_standing standing
              on standing.case_number = open.number and standing.organisation = :organisation
             and :today >= standing.from_day and :today < standing.until_day
            where (not :onlyOwn or open.own) and (:anyState or standing.is_closed = :isClosed)
              and (:phase = '' or :phase = any (standing.phases))
              and (:unit = '' or open.tenant = :unit or open.tenant like :unit || '.%%')
              and (not :onlyStalled or open.stalled)
            order by %2$s limit :most offset :skipped""";

    /** Counts of one's own that are open: standing still, plan lapsed, plan ending soon, waiting for consent. */
    private static final String COUNTS = """
            with open as (%1$s)
            select count(*) filter (where open.stalled),
                   count(*) filter (where :lapsed = any (standing.phases)),
                   count(*) filter (where standing.plan_ends_on between :today and :soon),
                   count(*) filter (where :unanswered = any (standing.phases))
            from open
            join rehabvagen.case_standing standing
              on standing.case_number = open.number and standing.organisation = :organisation
             and :today >= standing.from_day and :today < standing.until_day
            where open.own and not standing.is_closed""";

    private final JdbcClient database;
    private final Standings standings;
    private final OpenCases cases;
    private final OpenCaseRows rows;
    private final Clock clock;

    CaseList(JdbcClient database, Standings standings, OpenCases cases, OpenCaseRows rows, EngineClock clock) {
        this.database = database;
        this.standings = standings;
        this.cases = cases;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param total how many cases there are on all pages
     */
    record Page(List<ListedCase> cases, int total) {}

    /** How many of one's own cases on which work goes on are in need of a look. */
    record Counts(long stalled, long lapsed, long endSoon, long awaitConsent) {}

    Page page(CaseQuestion question) {
        standings.refresh();
        JdbcClient.StatementSpec asked = asked(rows.all(), question.order().sql(question.isReverse()))
                .param("onlyOwn", question.isOwn())
                .param("anyState", false)
                .param("isClosed", question.isClosed())
                .param("phase", question.phase().map(Phase::code).orElse(""))
                .param("unit", question.unit().orElse(""))
                .param("onlyStalled", question.isStalled())
                .param("most", PAGE)
                .param("skipped", (question.page() - 1) * PAGE);
        return page(asked);
    }

    /** Those of some cases that may be opened, in the order of their numbers; the total tells of more than the first ones. */
    Page among(Collection<CaseNumber> numbers, int most) {
        standings.refresh();
        JdbcClient.StatementSpec asked = asked(rows.among(numbers), CaseQuestion.Order.NUMBER.sql(false))
                .param("onlyOwn", false)
                .param("anyState", true)
                .param("isClosed", false)
                .param("phase", "")
                .param("unit", "")
                .param("onlyStalled", false)
                .param("most", most)
                .param("skipped", 0);
        return page(asked);
    }

    /** @param soon the last day of a plan that ends soon */
    Counts counts(LocalDate soon) {
        standings.refresh();
        OpenCaseRows.Part open = rows.all();
        return database.sql(COUNTS.formatted(open.sql()))
                .params(open.parameters())
                .param("organisation", organisation().name())
                .param("today", LocalDate.now(clock))
                .param("soon", soon)
                .param("lapsed", Phase.LAPSED.code())
                .param("unanswered", Phase.AWAITS_CONSENT.code())
                .query((row, i) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    private JdbcClient.StatementSpec asked(OpenCaseRows.Part open, String order) {
        return database.sql(LIST.formatted(open.sql(), order))
                .params(open.parameters())
                .param("organisation", organisation().name())
                .param("today", LocalDate.now(clock));
    }

    private Organisation organisation() {
        return cases.organisation().orElseThrow();
    }

    private static Page page(JdbcClient.StatementSpec asked) {
        List<Integer> total = new ArrayList<>(List.of(0));
        List<ListedCase> listed = asked.query((row, i) -> {
                    total.set(0, row.getInt("total"));
                    return read(row);
                })
                .list();
        return new Page(listed, total.get(0));
    }

    private static ListedCase read(ResultSet row) throws SQLException {
        return new ListedCase(
                new CaseNumber(row.getString("number")),
                row.getString("instance"),
                row.getString("tenant"),
                row.getBoolean("own"),
                row.getBoolean("stalled"),
                row.getString("description"),
                row.getObject("since", LocalDate.class),
                row.getBoolean("is_told"),
                told(row.getString("told")));
    }

    private static Set<Standing.Told> told(String json) {
        try {
            return JSON.readValue(json, TOLD);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is told cannot be read", e);
        }
    }
}
