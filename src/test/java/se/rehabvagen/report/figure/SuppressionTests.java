package se.rehabvagen.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Sum;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Unit;

/** Whoever has the copy and can calculate finds no hidden count. */
class SuppressionTests {

    private static final int SMALLEST = 5;

    @Test
    void whatIsNotSmallIsShown() {
        assertThat(hidden(Map.of("alla", 20L, "kvinnor", 12L, "man", 8L), alla()))
                .isEmpty();
    }

    @Test
    void aSmallCountTakesAnotherWithIt() {
        assertThat(hidden(Map.of("alla", 20L, "kvinnor", 18L, "man", 2L), alla()))
                .containsExactly("kvinnor", "man");
    }

    @Test
    void zeroesThatOnlyCanBeZeroesAreNotToldByTheirSum() {
        Sum sum = new Sum("alla", List.of("ett", "tva", "tre", "fyra"));

        Set<String> hidden = hidden(Map.of("alla", 16L, "ett", 0L, "tva", 0L, "tre", 7L, "fyra", 9L), List.of(sum));

        assertThat(hidden).containsExactly("ett", "tre", "tva");
    }

    @Test
    void aCountThatNobodyShowsProtectsToo() {
        Sum sum = new Sum("alla", List.of("ett", "resten"));

        assertThat(hidden(Map.of("alla", 16L, "ett", 2L), List.of(sum))).containsExactly("ett");
    }

    @Test
    void whatRoundedSharesMakeTogetherIsNotToldWhereOneIsHidden() {
        Cell share = Cell.of(BigDecimal.valueOf(33), "ett", "alla");
        Table table = new Table(
                "andelar",
                "Andelar",
                Table.Picture.NONE,
                List.of("Andel"),
                List.of(Unit.WHOLE_PERCENT),
                List.of(new Table.Row("Ett", List.of(share))),
                "Avslutade. " + Share.note(List.of(share, share, share)));
        Report report = Papers.report(
                new Findings(
                        List.of(),
                        List.of(table),
                        List.of(),
                        Map.of(),
                        new TreeMap<>(),
                        List.of(),
                        List.of(),
                        Map.of()),
                new Period(LocalDate.EPOCH, LocalDate.EPOCH),
                Instant.EPOCH);

        assertThat(report.hiding(Set.of()).tables().get(0).note())
                .isEqualTo("Avslutade. Andelarna är avrundade till hela procent och blir tillsammans 99.");
        assertThat(report.hiding(Set.of("ett")).tables().get(0).note()).isEqualTo("Avslutade.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTableOfRowsAndColumnsGivesAnythingAway(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            RandomTable table = RandomTable.of(random, 2 + random.nextInt(2), 2 + random.nextInt(2));
            Set<String> hidden = hidden(table.counts, table.sums);

            Map<String, Set<Long>> possible = BruteForce.solutions(table.counts, table.sums, hidden);

            assertThat(hidden)
                    .as("%s", table.counts)
                    .allSatisfy(name -> assertThat(possible.get(name)).hasSizeGreaterThan(1));
        }
    }

    private static List<Sum> alla() {
        return List.of(new Sum("alla", List.of("kvinnor", "man")));
    }

    private static Set<String> hidden(Map<String, Long> counts, List<Sum> sums) {
        Set<String> small = new TreeSet<>();
        counts.forEach((name, count) -> {
            if (count < SMALLEST) {
                small.add(name);
            }
        });
        return new Suppression(counts, sums).hidden(small);
    }

    /** Some rows and columns with their totals, and the total of all. */
    private record RandomTable(Map<String, Long> counts, List<Sum> sums) {

        static RandomTable of(SplittableRandom random, int rows, int columns) {
            RandomTable table = new RandomTable(new TreeMap<>(), new ArrayList<>());
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    long count = random.nextInt(9);
                    for (String name : List.of("r" + row + "k" + column, "r" + row, "k" + column, "alla")) {
                        table.counts.merge(name, count, Long::sum);
                    }
                }
            }
            table.add("alla", "r", rows, "");
            table.add("alla", "k", columns, "");
            for (int row = 0; row < rows; row++) {
                table.add("r" + row, "r" + row + "k", columns, "");
            }
            for (int column = 0; column < columns; column++) {
                table.add("k" + column, "r", rows, "k" + column);
            }
            return table;
        }

        private void add(String total, String before, int count, String after) {
            List<String> parts = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                parts.add(before + index + after);
            }
            sums.add(new Sum(total, parts));
        }
    }
}
