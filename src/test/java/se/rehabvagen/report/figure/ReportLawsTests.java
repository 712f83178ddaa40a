package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.ReportKind;

/** What must be true of the report of any project, each seed being one. */
class ReportLawsTests {

    private static final Insats INSATS = new Insats(
            "prov",
            "Prov",
            RandomHistory.START,
            RandomHistory.START.plusMonths(24).minusDays(1),
            "Förbundet",
            Papers.INSATS.staff(),
            List.of());
    private static final Period FIRST =
            new Period(RandomHistory.START, RandomHistory.START.plusMonths(6).minusDays(1));
    private static final Period SECOND = new Period(
            RandomHistory.START.plusMonths(6),
            RandomHistory.START.plusMonths(12).minusDays(1));

    private static final SmallCells SMALL_CELLS = new SmallCells(count -> count >= 5);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySumHoldsAndEveryCountHasItsCases(long seed) {
        for (ReportKind kind : ReportKind.values()) {
            Tally.Form form = new Tally.Form(RuleFile.words(), kind);
            Findings findings = new Assembly(INSATS, form, cases(seed, 300)).of(SECOND, Optional.empty());
            Tally tally = Tally.of(CaseFile.participants(cases(seed, 300)), SECOND, form);

            assertThat(new SumCheck(tally, new CountLabels(form)).of(CountLaws.of(form)))
                    .isEmpty();
            assertThat(findings.sums())
                    .allSatisfy(sum -> assertThat(ShownSums.all(sum))
                            .allMatch(name -> findings.counts().containsKey(name) || CountName.isEarlier(name)));
            assertThat(findings.cases())
                    .allSatisfy((name, numbers) -> assertThat(numbers)
                            .doesNotHaveDuplicates()
                            .hasSize(Math.toIntExact(findings.counts().get(name))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameReportTwiceIsTheSame(long seed) {
        assertThat(findings(seed, 100, FIRST, Optional.empty()))
                .isEqualTo(findings(seed, 100, FIRST, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPeriodSplitInTwoAddsUp(long seed) {
        Findings early = findings(seed, 200, FIRST, Optional.empty());
        Findings late = findings(seed, 200, SECOND, Optional.empty());
        Findings whole = findings(seed, 200, new Period(FIRST.from(), SECOND.until()), Optional.empty());
        Set<String> known = Set.copyOf(early.cases().get("deltagare"));

        assertThat(whole.counts().get("avslutade")).isEqualTo(late.counts().get("avslutade"));
        List<String> newEarly = early.cases().get("nya_med_avstamningsmote_i_perioden");
        List<String> newLate = late.cases().get("nya_med_avstamningsmote_i_perioden");
        List<String> newWhole = whole.cases().get("nya_med_avstamningsmote_i_perioden");
        assertThat(newEarly).doesNotContainAnyElementsOf(newLate);
        List<String> together = new ArrayList<>(newEarly);
        together.addAll(newLate);
        // Who takes part later brings along meetings of before.
        assertThat(newWhole.stream().filter(number -> known.contains(number) || newLate.contains(number)))
                .containsExactlyInAnyOrderElementsOf(together);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, 15", "3, 25", "4, 40", "5, 60", "6, 90", "7, 150", "8, 300", "9, 12", "10, 30"})
    void nobodyCanCalculateWhatIsHidden(long seed, int cases) {
        for (ReportKind kind : List.of(ReportKind.LAGESRAPPORT, ReportKind.SLUTRAPPORT)) {
            Tally.Form form = new Tally.Form(RuleFile.words(), kind);
            Assembly assembly = new Assembly(INSATS, form, cases(seed, cases));
            Report first = Papers.report(assembly.of(FIRST, Optional.empty()), FIRST, Instant.EPOCH);
            Frozen signed =
                    new Frozen(first, assembly.of(FIRST, Optional.empty()).cases());
            Report second = Papers.report(assembly.of(SECOND, Optional.of(signed)), SECOND, Instant.EPOCH);

            assertSafe(first, SMALL_CELLS.hiddenCounts(first));
            assertSafe(second, SMALL_CELLS.hiddenCounts(second));
            assertSafe(second, SMALL_CELLS.hiddenCounts(second, List.of(first)));
        }
    }

    static void assertSafe(Report report, Set<String> hidden) {
        Attacker attacker = new Attacker(report.hiding(hidden));

        assertThat(attacker.known().values())
                .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
        assertThat(attacker.told()).doesNotContainAnyElementsOf(hidden);
    }

    private static Findings findings(long seed, int cases, Period period, Optional<Frozen> previous) {
        return new Assembly(INSATS, new Tally.Form(RuleFile.words(), ReportKind.LAGESRAPPORT), cases(seed, cases))
                .of(period, previous);
    }

    static List<CaseFile> cases(long seed, int count) {
        return LongStream.range(0, count)
                .mapToObj(index -> CaseFile.of(
                        "LSS-" + (1000 + index),
                        RandomHistory.of(seed * count + index, "prov", "LSS-" + (1000 + index))))
                .toList();
    }
}
