package se.rehabvagen.report.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.ProjectFigures;

/** Answers from the rows of the reports' figures, so that a figure shown elsewhere is the figure of the report. */
@Component
final class LiveStanding implements ProjectFigures {

    /** A participant is at home in one unit on a day; rows of other parts and units tell the same person again. */
    private static final String AT_HOME = """
             from rehabvagen.figure
            where insats = :insats and participant_from <= :day and unit_from <= :day and unit_until > :day
              and (:everywhere or unit = :unit)
            """;

    private static final String STANDING = """
            select case_number,
                   bool_or(exit_from <= :day and exit_until > :day) as exited,
                   bool_or(plan_from <= :day and plan_until > :day) as planned,
                   bool_or(long_term_from <= :day and long_term_until > :day) as long_term,
                   count(*) filter (where start_on <= :day) > count(*) filter (where end_on <= :day) as rehabilitation
            """ + AT_HOME + " group by case_number";

    private static final String LAPSING = "select distinct case_number" + AT_HOME
            + " and plan_from <= :day and plan_until > :day and plan_until <= :last order by 1";

    private static final String TIMES =
            "select times, count(*) from (select case_number, count(*) filter (where %s <= :day) as times" + AT_HOME
                    + " group by case_number) participant where times > 0 group by times";

    private static final Map<Repeated, String> COLUMNS =
            Map.of(Repeated.REHABILITATION, "start_on", Repeated.JOINT_MAPPING, "mapping_on");

    private final Figures figures;
    private final Projection projection;
    private final JdbcClient database;

    LiveStanding(Figures figures, Projection projection, JdbcClient database) {
        this.figures = figures;
        this.projection = projection;
        this.database = database;
    }

    @Override
    public List<Goal> goal(String insats, Optional<String> unit, List<LocalDate> days) {
        return days.stream().map(day -> goal(insats, unit, day)).toList();
    }

    private Goal goal(String insats, Optional<String> unit, LocalDate day) {
        Period period = new Period(day, day);
        Nyckeltal known = figures.together(
                figures.asKnownNow(new Question(insats, period)),
                group -> unit.map(group.unit()::equals).orElse(true),
                period);
        return new Goal(day, known.participants(), known.goalReached(), known.exited(), known.plans(), known.lapsed());
    }

    @Override
    public Map<CaseNumber, Standing> standing(String insats, Optional<String> unit, LocalDate day) {
        Map<CaseNumber, Standing> standing = new HashMap<>();
        ask(STANDING, insats, unit, day).query(row -> {
            standing.put(new CaseNumber(row.getString("case_number")), standing(row));
        });
        return standing;
    }

    @Override
    public List<CaseNumber> plansLapsing(String insats, Optional<String> unit, LocalDate day, int days) {
        // A span ends before its "until": the plan's last day is the day before.
        return ask(LAPSING, insats, unit, day)
                .param("last", day.plusDays(days + 1L))
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    @Override
    public Map<Integer, Long> times(Repeated what, String insats, Optional<String> unit, LocalDate until) {
        Map<Integer, Long> times = new TreeMap<>();
        ask(TIMES.formatted(COLUMNS.get(what)), insats, unit, until).query(row -> {
            times.put(row.getInt(1), row.getLong(2));
        });
        return times;
    }

    private JdbcClient.StatementSpec ask(String sql, String insats, Optional<String> unit, LocalDate day) {
        projection.refresh();
        return database.sql(sql)
                .param("insats", insats)
                .param("day", day)
                .param("everywhere", unit.isEmpty())
                .param("unit", unit.orElse(""));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getBoolean("exited")) {
            return Standing.EXITED;
        }
        if (row.getBoolean("planned")) {
            return Standing.PLANNED;
        }
        if (row.getBoolean("long_term")) {
            return Standing.LONG_TERM;
        }
        return row.getBoolean("rehabilitation") ? Standing.IN_REHABILITATION : Standing.BEFORE;
    }
}
