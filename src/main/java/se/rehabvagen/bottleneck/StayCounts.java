package se.rehabvagen.bottleneck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts stays in the database: equal ones come back as one row, so that their number does not matter. */
@Component
class StayCounts {

    /**
     * Within each period: days waited when it began, days waited at the end of the stay or of the period, whether it ended
     * (1), was cancelled (2) or waits (0), and whether it is beyond its target (2), in time (1) or neither yet (0).
     */
    private static final String EQUAL = """
            select stay.step, span.number,
                   greatest(span.first - stay.waits_from, 0) as joins,
                   least(stay.left_on, span.last) - stay.waits_from as leaves,
                   case when stay.left_on <= span.last then 1 + stay.is_cancelled::int else 0 end as outcome,
                   case when stay.due_on is null then 0
                        when least(stay.left_on, span.last) > stay.due_on then 2
                        when stay.left_on <= span.last and not stay.is_cancelled then 1
                        else 0 end as verdict,
                   count(*) as stays
            from rehabvagen.stay
            join unnest(:numbers::int[], :firsts::date[], :lasts::date[]) span (number, first, last)
              on stay.waits_from <= span.last and (stay.left_on is null or stay.left_on >= span.first)
            where stay.waits_from is not null and stay.step = any (:steps)
              and (:everywhere or stay.place = any (:places))
            group by 1, 2, 3, 4, 5, 6
            """;

    private static final String OPEN = """
            select stay.step, count(*) filter (where stay.waits_from <= :today) as waiting,
                   count(*) filter (where stay.waits_from > :today) as asleep, min(stay.waits_from) as oldest
            from rehabvagen.stay
            where stay.waits_from is not null and stay.left_on is null and stay.step = any (:steps)
              and (:everywhere or stay.place = any (:places))
            group by stay.step
            """;

    private final JdbcClient database;
    private final Places places;

    StayCounts(JdbcClient database, Places places) {
        this.database = database;
        this.places = places;
    }

    /**
     * What is open today.
     *
     * @param oldest since when the one waits that has waited longest, or the day on which the first that sleeps will wake
     */
    record Open(long waiting, long asleep, LocalDate oldest) {

        Open and(Open other) {
            return new Open(
                    waiting + other.waiting,
                    asleep + other.asleep,
                    oldest.isBefore(other.oldest) ? oldest : other.oldest);
        }
    }

    /** For each step that has any stays in one of the periods, by its id, the counts of each period in their order. */
    @Transactional(readOnly = true)
    public Map<Integer, List<Tally>> of(Question question, Collection<Place.Step> steps, List<Period> periods) {
        Map<Integer, List<Tally>> counts = new HashMap<>();
        ask(EQUAL, question.scope(), steps)
                .param("numbers", IntStream.range(0, periods.size()).boxed().toArray(Integer[]::new))
                .param("firsts", Period.days(periods.stream().map(Period::from)))
                .param("lasts", Period.days(periods.stream().map(Period::until)))
                .query(row -> {
                    int number = row.getInt("number");
                    boolean isOver = periods.get(number).until().isBefore(question.today());
                    counts.computeIfAbsent(row.getInt("step"), step -> empty(periods.size()))
                            .get(number)
                            .add(equal(row, isOver));
                });
        return counts;
    }

    /** For each step at which any stay is open, by its id. */
    @Transactional(readOnly = true)
    public Map<Integer, Open> open(Question question, Collection<Place.Step> steps) {
        Map<Integer, Open> open = new HashMap<>();
        ask(OPEN, question.scope(), steps).param("today", question.today()).query(row -> {
            open.put(
                    row.getInt("step"),
                    new Open(row.getLong("waiting"), row.getLong("asleep"), row.getObject("oldest", LocalDate.class)));
        });
        return open;
    }

    private JdbcClient.StatementSpec ask(String sql, Scope scope, Collection<Place.Step> steps) {
        // What is best to do hangs on how many rows the steps and the units that are asked about have.
        database.sql("set local plan_cache_mode = force_custom_plan").update();
        return database.sql(sql)
                .param("steps", steps.stream().map(Place.Step::id).toArray(Integer[]::new))
                .param("everywhere", scope.isUnbounded())
                .param("places", places.places(scope).stream().map(Place::id).toArray(Integer[]::new));
    }

    private static Tally.Equal equal(ResultSet row, boolean isOver) throws SQLException {
        return new Tally.Equal(
                row.getInt("joins"),
                row.getInt("leaves"),
                Tally.Outcome.values()[row.getInt("outcome")],
                Tally.Verdict.values()[row.getInt("verdict")],
                isOver,
                row.getLong("stays"));
    }

    private static List<Tally> empty(int periods) {
        return new ArrayList<>(Stream.generate(Tally::new).limit(periods).toList());
    }
}
