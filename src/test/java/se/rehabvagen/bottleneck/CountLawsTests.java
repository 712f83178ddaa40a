package se.rehabvagen.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.WholeApplicationTest;

/** Counted by the database as equal rows, and counted one by one: the same, for any stays and any period. */
@WholeApplicationTest
class CountLawsTests {

    private static final String PROCESS = "samtycke";
    private static final String ACTIVITY = "userTask_inhamtaSamtycke";
    private static final LocalDate START = LocalDate.of(2023, 6, 1);
    private static final int DAYS = 400;
    private static final LocalDate TODAY = START.plusDays(DAYS);

    @Autowired
    private StayProjection projection;

    @Autowired
    private Places places;

    @Autowired
    private StayCounts counts;

    @Autowired
    private JdbcClient database;

    private final List<Case> cases = new ArrayList<>();
    private HistoryRows history;
    private String insats;

    /** A stay as it was made up. */
    private record Case(LocalDate from, @Nullable LocalDate left, boolean isCancelled) {

        boolean waitsIn(Period period) {
            return !from.isAfter(period.until()) && (left == null || !left.isBefore(period.from()));
        }

        boolean isEndedIn(Period period) {
            return left != null && !isCancelled && !left.isBefore(period.from()) && !left.isAfter(period.until());
        }

        /** Days waited at the end of the stay or of the period. */
        long age(Period period) {
            LocalDate last = left == null || left.isAfter(period.until()) ? period.until() : left;
            return ChronoUnit.DAYS.between(from, last);
        }

        long ageAtBeginning(Period period) {
            return Math.max(0, ChronoUnit.DAYS.between(from, period.from()));
        }

        /** One day after the other. */
        long daysIn(Period period) {
            LocalDate end = left == null ? TODAY : left;
            return period.from()
                    .datesUntil(period.until().plusDays(1))
                    .filter(day -> !day.isBefore(from) && day.isBefore(end))
                    .count();
        }
    }

    @BeforeEach
    void manyStays() {
        history = new HistoryRows(database);
        insats = "law-" + UUID.randomUUID().toString().substring(0, 8);
        SplittableRandom random = new SplittableRandom(20);
        for (int index = 0; index < 600; index++) {
            LocalDate from = START.plusDays(random.nextInt(DAYS));
            LocalDate left = from.plusDays(random.nextInt(1 + random.nextInt(120)));
            boolean isOpen = random.nextInt(5) == 0 || left.isAfter(TODAY);
            Case each = new Case(from, isOpen ? null : left, random.nextInt(6) == 0);
            String step = history.enter(insats + ".norr", PROCESS, ACTIVITY, from);
            if (each.left() != null) {
                history.leave(step, each.left(), each.isCancelled());
            }
            cases.add(each);
        }
        projection.refresh();
    }

    @AfterEach
    void tidyUp() {
        history.deleteAll(insats + ".norr");
    }

    @Test
    void anyPeriodIsCountedRight() {
        SplittableRandom random = new SplittableRandom(21);
        for (int round = 0; round < 40; round++) {
            LocalDate from = START.plusDays(random.nextInt(DAYS));
            LocalDate until = from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, TODAY) + 1));
            Period period = new Period(from, until);
            List<Case> waiting =
                    cases.stream().filter(each -> each.waitsIn(period)).toList();
            List<Case> ended =
                    cases.stream().filter(each -> each.isEndedIn(period)).toList();

            Figures figures = figures(List.of(period)).get(0);

            assertThat(figures.estimate().stays()).as("%s", period).isEqualTo(waiting.size());
            assertThat(figures.ended()).as("%s", period).isEqualTo(ended.size());
            assertThat(figures.begun())
                    .as("%s", period)
                    .isEqualTo(cases.stream()
                            .filter(each ->
                                    !each.from().isBefore(from) && !each.from().isAfter(until))
                            .count());
            assertThat(figures.openAtEnd())
                    .as("%s", period)
                    .isEqualTo(waiting.stream()
                            .filter(each -> each.left() == null || each.left().isAfter(until))
                            .count());
            assertThat(figures.waitingDays())
                    .as("%s", period)
                    .isEqualTo(cases.stream()
                            .mapToLong(each -> each.daysIn(period))
                            .sum());
            assertThat(figures.endedP90()).as("%s", period).isEqualTo(p90(ended, period));
            assertThat(figures.estimate().median()).as("%s", period).isEqualTo(median(waiting, period));
        }
    }

    @Test
    void periodsAddUp() {
        List<Period> months = new ArrayList<>();
        for (LocalDate from = START; from.isBefore(TODAY); from = from.plusDays(37)) {
            LocalDate last = from.plusDays(36);
            months.add(new Period(from, last.isAfter(TODAY) ? TODAY : last));
        }
        Figures whole = figures(List.of(new Period(START, TODAY))).get(0);

        List<Figures> parts = figures(months);

        assertThat(parts.stream().mapToLong(Figures::waitingDays).sum()).isEqualTo(whole.waitingDays());
        assertThat(parts.stream().mapToLong(Figures::begun).sum()).isEqualTo(whole.begun());
        assertThat(parts.stream().mapToLong(Figures::ended).sum()).isEqualTo(whole.ended());
        assertThat(parts.stream().mapToLong(Figures::cancelled).sum()).isEqualTo(whole.cancelled());
        assertThat(parts.get(parts.size() - 1).openAtEnd()).isEqualTo(whole.openAtEnd());
        for (int month = 1; month < parts.size(); month++) {
            Figures part = parts.get(month);
            assertThat(parts.get(month - 1).openAtEnd() + part.begun() - part.ended() - part.cancelled())
                    .isEqualTo(part.openAtEnd());
        }
    }

    /** The product-limit estimate, each age anew over all stays. */
    private static Quantile median(List<Case> waiting, Period period) {
        double share = 1;
        TreeSet<Long> ages = new TreeSet<>();
        waiting.stream().filter(each -> each.isEndedIn(period)).forEach(each -> ages.add(each.age(period)));
        for (long age : ages) {
            long atRisk = waiting.stream()
                    .filter(each -> each.ageAtBeginning(period) <= age && age <= each.age(period))
                    .count();
            long ends = waiting.stream()
                    .filter(each -> each.isEndedIn(period) && each.age(period) == age)
                    .count();
            boolean isPassedOver = atRisk < 5 && waiting.stream().anyMatch(each -> each.ageAtBeginning(period) > age);
            share *= isPassedOver ? 1 : 1 - (double) ends / atRisk;
            if (share <= 0.5 + 1e-9) {
                return Quantile.of((int) age);
            }
        }
        return waiting.isEmpty()
                ? Quantile.UNKNOWN
                : Quantile.atLeast((int) waiting.stream()
                        .mapToLong(each -> each.age(period))
                        .max()
                        .orElseThrow());
    }

    private static @Nullable Integer p90(List<Case> ended, Period period) {
        List<Case> sorted = ended.stream()
                .sorted(Comparator.comparing(each -> each.age(period)))
                .toList();
        return sorted.isEmpty()
                ? null
                : (Integer) (int) sorted.get((9 * sorted.size() + 9) / 10 - 1).age(period);
    }

    private List<Figures> figures(List<Period> periods) {
        Scope scope = new Scope(true, Set.of(), Optional.of(insats), Optional.empty());
        Question question = new Question(scope, periods.get(0), TODAY, Optional.of(PROCESS), Optional.empty());
        List<Place.Step> steps = places.steps(question);
        Gathered gathered = new Gathered(question, steps, counts.of(question, steps, periods));
        return IntStream.range(0, periods.size())
                .mapToObj(period -> gathered.tally(steps, period).figures())
                .toList();
    }
}
