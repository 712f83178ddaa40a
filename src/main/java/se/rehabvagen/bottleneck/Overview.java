package se.rehabvagen.bottleneck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.DueReports;
import se.rehabvagen.history.Movements;
import se.rehabvagen.history.ProjectFigures;

/** Each insats at a glance. */
@Component
final class Overview {

    /** How far ahead a plan that lapses is told of. */
    private static final int AHEAD = 30;

    private static final int MONTHS = 12;

    private final Readers readers;
    private final ProjectFigures figures;
    private final DueReports reports;
    private final Phases phases;
    private final StandingStill standingStill;
    private final Movements movements;
    private final ShownNumbers numbers;

    Overview(
            Readers readers,
            ProjectFigures figures,
            DueReports reports,
            Phases phases,
            StandingStill standingStill,
            Movements movements,
            ShownNumbers numbers) {
        this.readers = readers;
        this.figures = figures;
        this.reports = reports;
        this.phases = phases;
        this.standingStill = standingStill;
        this.movements = movements;
        this.numbers = numbers;
    }

    /** How many had reached the goal on a day; percent with one decimal. */
    record Point(LocalDate on, long participants, long reached, BigDecimal percent) {

        private static Point of(ProjectFigures.Goal goal) {
            return new Point(goal.on(), goal.participants(), goal.reached(), share(goal));
        }
    }

    /** The goal today, and at the ends of the months before. */
    record GoalNow(
            long participants,
            long reached,
            BigDecimal percent,
            long exited,
            long plans,
            long lapsed,
            List<Point> trend) {}

    /**
     * Plans that lapse soon.
     *
     * @param within how many days
     * @param cases those that the reader may see
     */
    record Lapsing(int within, LocalDate until, int count, List<LapsingCase> cases) {}

    /** @param instance the engine's id of the process instance */
    record LapsingCase(String caseNumber, @Nullable String instance) {}

    /** A report that is being made; days until it is due, negative when it is late. */
    record DueReport(String kind, String name, LocalDate due, long days, String step, boolean isLate) {}

    record Row(
            String id,
            String name,
            GoalNow goal,
            List<Phases.Count> phases,
            long running,
            long stalled,
            Lapsing plansLapsing,
            List<DueReport> reportsDue) {}

    List<Row> of(Scope scope, LocalDate today) {
        return readers.insatser().stream()
                .filter(insats -> scope.insats().map(insats.id()::equals).orElse(true))
                .map(insats -> row(insats, scope, today))
                .toList();
    }

    private Row row(Insats insats, Scope scope, LocalDate today) {
        List<Phases.Count> running = phases.of(insats.id(), scope.unit(), today);
        Scope here = new Scope(scope.isEverywhere(), scope.own(), Optional.of(insats.id()), scope.unit());
        return new Row(
                insats.id(),
                insats.name(),
                goal(insats, scope, today),
                running,
                running.stream().mapToLong(Phases.Count::cases).sum(),
                standingStill.of(here, today).total(),
                lapsing(insats, scope, today),
                reports.of(insats.id()).stream().map(due -> due(due, today)).toList());
    }

    private GoalNow goal(Insats insats, Scope scope, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        List<LocalDate> days = Stream.concat(
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(back ->
                                        month.minusMonths(MONTHS + 1L - back).atEndOfMonth()),
                        Stream.of(today))
                .filter(day -> !day.isBefore(insats.start()))
                .toList();
        List<ProjectFigures.Goal> trend =
                figures.goal(insats.id(), scope.unit(), days.isEmpty() ? List.of(today) : days);
        ProjectFigures.Goal now = trend.get(trend.size() - 1);
        return new GoalNow(
                now.participants(),
                now.reached(),
                share(now),
                now.exited(),
                now.plans(),
                now.lapsed(),
                trend.stream().map(Point::of).toList());
    }

    private Lapsing lapsing(Insats insats, Scope scope, LocalDate today) {
        List<CaseNumber> cases = figures.plansLapsing(insats.id(), scope.unit(), today, AHEAD);
        ShownNumbers.Mask mask = numbers.mask();
        List<CaseNumber> shown = cases.stream()
                .flatMap(number -> mask.shown(insats.id(), number).stream())
                .toList();
        Map<CaseNumber, String> instances = movements.instances(insats.id(), shown);
        return new Lapsing(
                AHEAD,
                today.plusDays(AHEAD),
                cases.size(),
                shown.stream()
                        .map(number -> new LapsingCase(number.value(), instances.get(number)))
                        .toList());
    }

    private static DueReport due(DueReports.Due due, LocalDate today) {
        return new DueReport(
                due.kind(),
                due.name(),
                due.due(),
                ChronoUnit.DAYS.between(today, due.due()),
                due.step(),
                today.isAfter(due.due()));
    }

    private static BigDecimal share(ProjectFigures.Goal goal) {
        return goal.participants() == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(goal.reached())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(goal.participants()), 1, RoundingMode.HALF_UP);
    }
}
