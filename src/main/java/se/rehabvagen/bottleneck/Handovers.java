package se.rehabvagen.bottleneck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;

/** How often the work on a case went from one organisation to another: from one finished step to the next. */
@Component
final class Handovers {

    /** The steps of each case in their order; the wall between organisations does not run through the project itself. */
    private static final String COURSE = """
            with course as (
                select place.insats, stay.case_number, stay.left_on, stay.organisation,
                       lag(stay.organisation) over (partition by place.insats, stay.case_number
                                                    order by stay.left_at, stay.entered_on, stay.id) as before
                from rehabvagen.stay join rehabvagen.stay_place place on place.id = stay.place
                where stay.case_number is not null and stay.organisation in ('FK', 'REGION', 'AF')
                  and not stay.is_cancelled and stay.left_on is not null and stay.left_on <= :until
                  and (:everywhere or stay.place = any (:places)))
            """;

    private static final String TIMES = COURSE + """
            select times, count(*) as cases from (
                select count(*) filter (where before <> organisation) as times from course
                where left_on >= :from group by insats, case_number) worked
            group by times
            """;

    private static final String BETWEEN = COURSE + """
            select before, organisation, count(*) as times from course
            where left_on >= :from and before <> organisation
            group by before, organisation order by times desc, before, organisation
            """;

    private final JdbcClient database;
    private final CurrentStays stays;
    private final Places places;

    Handovers(JdbcClient database, CurrentStays stays, Places places) {
        this.database = database;
        this.stays = stays;
        this.places = places;
    }

    /**
     * How often in a period.
     *
     * @param cases in which a step was finished in it
     * @param total hand-overs in all of them
     * @param perCase one decimal; null without cases
     * @param median half of the cases had at most so many; null without cases
     */
    record Sum(
            long cases,
            long total,
            @Nullable BigDecimal perCase,
            @Nullable Integer median,
            int most) {

        private static Sum of(Map<Integer, Long> casesByTimes) {
            long cases =
                    casesByTimes.values().stream().mapToLong(Long::longValue).sum();
            long total = casesByTimes.entrySet().stream()
                    .mapToLong(each -> each.getKey() * each.getValue())
                    .sum();
            return new Sum(
                    cases,
                    total,
                    cases == 0
                            ? null
                            : BigDecimal.valueOf(total).divide(BigDecimal.valueOf(cases), 1, RoundingMode.HALF_UP),
                    median(casesByTimes, cases),
                    casesByTimes.keySet().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0));
        }

        private static @Nullable Integer median(Map<Integer, Long> casesByTimes, long cases) {
            long passed = 0;
            for (Map.Entry<Integer, Long> each : new TreeMap<>(casesByTimes).entrySet()) {
                passed += each.getValue();
                if (passed * 2 >= cases) {
                    return each.getKey();
                }
            }
            return null;
        }
    }

    /** So many cases had so many hand-overs. */
    record Times(int handovers, long cases) {}

    /** From whom to whom; keys and Swedish names of organisations. */
    record Between(String from, String fromName, String to, String toName, long count) {

        private static Between of(Organisation from, Organisation to, long count) {
            return new Between(from.name(), from.swedish(), to.name(), to.swedish(), count);
        }
    }

    /** Those of a period, and how it was in the previous one. */
    record Found(
            Period period, @JsonUnwrapped Sum sum, List<Times> distribution, List<Between> between, Sum previous) {}

    Found of(Question question) {
        stays.refresh();
        Map<Integer, Long> now = times(question.scope(), question.period());
        Sum sum = Sum.of(now);
        List<Times> distribution = new ArrayList<>();
        for (int times = 0; times <= sum.most() && sum.cases() > 0; times++) {
            distribution.add(new Times(times, now.getOrDefault(times, 0L)));
        }
        return new Found(
                question.period(),
                sum,
                distribution,
                between(question.scope(), question.period()),
                Sum.of(times(question.scope(), question.period().previous())));
    }

    private Map<Integer, Long> times(Scope scope, Period period) {
        Map<Integer, Long> times = new TreeMap<>();
        ask(TIMES, scope, period).query(row -> {
            times.put(row.getInt("times"), row.getLong("cases"));
        });
        return times;
    }

    private List<Between> between(Scope scope, Period period) {
        return ask(BETWEEN, scope, period)
                .query((row, index) -> Between.of(
                        Organisation.valueOf(row.getString("before")),
                        Organisation.valueOf(row.getString("organisation")),
                        row.getLong("times")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Scope scope, Period period) {
        return database.sql(sql)
                .param("from", period.from())
                .param("until", period.until())
                .param("everywhere", scope.isUnbounded())
                .param("places", places.places(scope).stream().map(Place::id).toArray(Integer[]::new));
    }
}
