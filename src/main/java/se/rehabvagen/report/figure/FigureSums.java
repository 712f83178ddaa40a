package se.rehabvagen.report.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts from the projection, by unit and sex, in one statement whose time does not grow with the cases. */
@Component
final class FigureSums {

    private static final String EXITED = "exited ";

    private static final String AT_THE_END =
            " and participant_from <= :until and unit_from <= :until and unit_until > :until group by unit, sex ";

    private static final String SUMS = """
            select unit, sex, measure, sum(change) as amount from rehabvagen.figure_day
            where insats = :insats and day <= :until group by unit, sex, measure
            union all
            select unit, sex, 'new_with_meeting', count(*) from rehabvagen.figure
            where insats = :insats and part = 0 and meeting_on between :from and :until
            """ + AT_THE_END + """
            union all
            select unit, sex, 'started', count(*) from rehabvagen.figure
            where insats = :insats and start_on between :from and :until
              and (start_before is null or start_before < :from)
            """ + AT_THE_END + """
            union all
            select unit, sex, 'ended', count(*) from rehabvagen.figure
            where insats = :insats and end_on between :from and :until and (end_before is null or end_before < :from)
            """ + AT_THE_END;

    private record Sum(Group group, String measure, long amount) {}

    private final JdbcClient database;

    FigureSums(JdbcClient database) {
        this.database = database;
    }

    Map<Group, Counts> of(Question question) {
        Map<Group, Map<String, Long>> sums = new HashMap<>();
        database.sql(SUMS)
                .param("insats", question.insats())
                .param("from", question.period().from())
                .param("until", question.period().until())
                .query((row, index) ->
                        new Sum(new Group(row.getString(1), row.getString(2)), row.getString(3), row.getLong(4)))
                .list()
                .forEach(sum -> sums.computeIfAbsent(sum.group(), group -> new HashMap<>())
                        .put(sum.measure(), sum.amount()));
        Map<Group, Counts> counts = new HashMap<>();
        sums.forEach((group, amounts) -> counts.put(group, counts(group, amounts)));
        counts.values().removeIf(each -> each.participants() == 0);
        return counts;
    }

    private static Counts counts(Group group, Map<String, Long> amounts) {
        long participants = amounts.getOrDefault("participants", 0L);
        return new Counts(
                participants,
                group.sex().equals("K") ? participants : 0,
                amounts.getOrDefault("sick_leave_days", 0L),
                exits(amounts),
                amounts.getOrDefault("plans", 0L),
                amounts.getOrDefault("lapsed", 0L),
                amounts.getOrDefault("long_term", 0L),
                amounts.getOrDefault("meetings", 0L),
                amounts.getOrDefault("with_meeting", 0L),
                amounts.getOrDefault("new_with_meeting", 0L),
                amounts.getOrDefault("with_mapping", 0L),
                amounts.getOrDefault("with_several_mappings", 0L),
                amounts.getOrDefault("started", 0L),
                amounts.getOrDefault("ended", 0L));
    }

    private static Map<String, Long> exits(Map<String, Long> amounts) {
        Map<String, Long> exits = new TreeMap<>();
        amounts.forEach((measure, amount) -> {
            if (measure.startsWith(EXITED) && amount > 0) {
                exits.put(measure.substring(EXITED.length()), amount);
            }
        });
        return exits;
    }
}
