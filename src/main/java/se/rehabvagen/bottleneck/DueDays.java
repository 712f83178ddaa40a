package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.Stay;
import se.rehabvagen.process.Deadline;
import se.rehabvagen.process.Deadlines;

/**
 * Until when each stay is within its target, by the newest deadlines: what a row of them says today is what all stays are
 * measured against, also those that began when it said something else.
 */
@Component
final class DueDays {

    private static final String NEWEST =
            "select coalesce(max(version_), 0) from act_re_decision_def where key_ = 'deadlines'";

    private static final String BEGUN = """
            select distinct stay.waits_from from rehabvagen.stay join rehabvagen.stay_step step on step.id = stay.step
            where step.target = ? and stay.waits_from is not null
            """;

    private static final String DUE = """
            update rehabvagen.stay set due_on = due.day
            from rehabvagen.stay_step step, unnest(?::date[], ?::date[]) due (begun, day)
            where step.id = stay.step and step.target = ? and stay.waits_from = due.begun
              and stay.due_on is distinct from due.day
            """;

    private final JdbcClient database;
    private final Deadlines deadlines;

    DueDays(JdbcClient database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    /** Whether there are newer deadlines than those by which the stays were measured. */
    boolean areOld() {
        return database.sql("select deadlines <> (" + NEWEST + ") from rehabvagen.stay_state")
                .query(Boolean.class)
                .single();
    }

    /** Measures the stays whose deadline has changed; returns by what those are measured that are written now. */
    Measure renew() {
        Map<String, String> known = new HashMap<>();
        database.sql("select target, measured_by from rehabvagen.stay_target").query(row -> {
            known.put(row.getString(1), row.getString(2));
        });
        Map<String, Deadline> newest = deadlines.all();
        newest.forEach((target, deadline) -> {
            if (!deadline.text().equals(known.get(target))) {
                measure(target, deadline);
            }
        });
        database.sql("update rehabvagen.stay_state set deadlines = (" + NEWEST + ")")
                .update();
        return new Measure(newest);
    }

    /** The deadlines of one moment. */
    final class Measure {

        private final Map<String, Deadline> rows;
        private final Map<String, Map<LocalDate, LocalDate>> known = new HashMap<>();

        private Measure(Map<String, Deadline> rows) {
            this.rows = rows;
        }

        /** The last day on target; null for a stay that has none, or never waited. */
        @Nullable
        LocalDate dueOn(Stay stay) {
            Deadline deadline = stay.target() == null ? null : rows.get(stay.target());
            return deadline == null || stay.waitsFrom() == null
                    ? null
                    : known.computeIfAbsent(stay.target(), target -> new HashMap<>())
                            .computeIfAbsent(stay.waitsFrom(), begun -> deadlines.due(deadline, begun));
        }
    }

    private void measure(String target, Deadline deadline) {
        List<LocalDate> begun =
                database.sql(BEGUN).param(target).query(LocalDate.class).list();
        Stream<LocalDate> due = begun.stream().map(day -> deadlines.due(deadline, day));
        database.sql(DUE)
                .params(Period.days(begun.stream()), Period.days(due), target)
                .update();
        database.sql("""
                        insert into rehabvagen.stay_target (target, measured_by) values (?, ?)
                        on conflict (target) do update set measured_by = excluded.measured_by
                        """).params(target, deadline.text()).update();
    }
}
