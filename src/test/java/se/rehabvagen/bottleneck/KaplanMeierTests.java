package se.rehabvagen.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against examples from textbooks, and against laws that hold for any stays. */
class KaplanMeierTests {

    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    /** Freireich et al. 1963, weeks in remission on 6-MP, the example of most textbooks; + is censored. */
    private static final String TREATED = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    /** The same study without treatment: nobody is censored. */
    private static final String UNTREATED = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    @Test
    void theTextbooksCurveComesOut() {
        KaplanMeier curve = curve(TREATED);

        assertThat(curve.stillWaiting(5)).isEqualTo(1);
        assertThat(curve.stillWaiting(6)).isCloseTo(0.857, THREE_DECIMALS);
        assertThat(curve.stillWaiting(7)).isCloseTo(0.807, THREE_DECIMALS);
        assertThat(curve.stillWaiting(10)).isCloseTo(0.753, THREE_DECIMALS);
        assertThat(curve.stillWaiting(13)).isCloseTo(0.690, THREE_DECIMALS);
        assertThat(curve.stillWaiting(16)).isCloseTo(0.627, THREE_DECIMALS);
        assertThat(curve.stillWaiting(22)).isCloseTo(0.538, THREE_DECIMALS);
        assertThat(curve.stillWaiting(30)).isCloseTo(0.448, THREE_DECIMALS);
    }

    @Test
    void theTextbooksMediansComeOut() {
        assertThat(curve(TREATED).quantile(0.5)).isEqualTo(Quantile.of(23));
        assertThat(curve(UNTREATED).quantile(0.5)).isEqualTo(Quantile.of(8));
        assertThat(curve(UNTREATED).quantile(0.75)).isEqualTo(Quantile.of(12));
        assertThat(curve(UNTREATED).quantile(0.9)).isEqualTo(Quantile.of(17));
    }

    @Test
    void aCurveThatNeverFallsSoLowSaysHowFarItIsKnown() {
        assertThat(curve(TREATED).quantile(0.75)).isEqualTo(Quantile.atLeast(35));
        assertThat(curve("4+ 9+").quantile(0.5)).isEqualTo(Quantile.atLeast(9));
        assertThat(curve("").quantile(0.5)).isEqualTo(Quantile.UNKNOWN);
    }

    @Test
    void whoStillWaitsRaisesTheMedian() {
        assertThat(curve("2 4 6").quantile(0.5)).isEqualTo(Quantile.of(4));
        assertThat(curve("2 4 6 50+ 60+ 70+").quantile(0.5)).isEqualTo(Quantile.of(6));
    }

    @Test
    void whoIsCensoredOnADayWasAtRiskOnIt() {
        assertThat(curve("3 3+").stillWaiting(3)).isEqualTo(0.5);
    }

    /** By hand: at 3 two of eight end (6/8), at 6 one of ten (27/40), at 9 nine of nine. */
    @Test
    void whoJoinsLaterIsNotAtRiskBefore() {
        WaitingTimes times = new WaitingTimes();
        times.add(0, 3, true, 2);
        times.add(0, 6, true, 1);
        times.add(0, 9, true, 5);
        times.add(4, 9, true, 4);
        times.add(0, 2, false, 7);

        KaplanMeier curve = KaplanMeier.of(times);

        assertThat(curve.stillWaiting(3)).isEqualTo(0.75);
        assertThat(curve.stillWaiting(6)).isCloseTo(0.675, within(1e-12));
        assertThat(curve.stillWaiting(9)).isZero();
    }

    @Test
    void oneWhoLeftAtOnceDoesNotSpeakForThoseWhoJoinLater() {
        WaitingTimes times = new WaitingTimes();
        times.add(0, 1, true, 1);
        times.add(30, 40, true, 10);

        assertThat(KaplanMeier.of(times).quantile(0.5)).isEqualTo(Quantile.of(40));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whereNobodyIsCensoredItIsTheQuantileOfWhatHappened(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            int[] days = random.ints(1 + random.nextInt(60), 0, 1 + random.nextInt(90))
                    .sorted()
                    .toArray();
            WaitingTimes times = new WaitingTimes();
            Arrays.stream(days).forEach(each -> times.add(0, each, true, 1));
            for (int percent : new int[] {1, 10, 25, 50, 75, 90, 99, 100}) {
                int index = (percent * days.length + 99) / 100 - 1;

                assertThat(KaplanMeier.of(times).quantile(percent / 100.0))
                        .as("%d %% of %s, seed %d", percent, Arrays.toString(days), seed)
                        .isEqualTo(Quantile.of(days[index]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theCurveFallsAndTheCountsDoNotMatterButTheirShares(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WaitingTimes once = new WaitingTimes();
        WaitingTimes often = new WaitingTimes();
        for (int stay = 0; stay < 300; stay++) {
            int leaves = random.nextInt(120);
            int joins = random.nextInt(3) == 0 ? random.nextInt(leaves + 1) : 0;
            boolean isEnd = random.nextInt(4) > 0;
            long count = 10;
            once.add(joins, leaves, isEnd, count);
            often.add(joins, leaves, isEnd, count * 1_000_000);
        }
        KaplanMeier few = KaplanMeier.of(once);
        KaplanMeier many = KaplanMeier.of(often);
        double before = 1;
        for (int day = 0; day <= 120; day++) {
            assertThat(few.stillWaiting(day)).isBetween(0.0, before).isCloseTo(many.stillWaiting(day), within(1e-9));
            before = few.stillWaiting(day);
        }
        assertThat(few.quantile(0.5)).isEqualTo(many.quantile(0.5));
    }

    @Test
    void fewBearNoMedian() {
        assertThat(curve("1 2 3 4").isShaky()).isTrue();
        assertThat(curve("1 2 3 4 5 6 7 8 9 10").isShaky()).isFalse();
        assertThat(curve("1+ 1+ 1+ 1+ 1+ 2 3").isShaky()).isTrue();
    }

    private static KaplanMeier curve(String stays) {
        WaitingTimes times = new WaitingTimes();
        Arrays.stream(stays.split(" "))
                .filter(stay -> !stay.isEmpty())
                .forEach(stay -> times.add(0, Integer.parseInt(stay.replace("+", "")), !stay.endsWith("+"), 1));
        return KaplanMeier.of(times);
    }
}
