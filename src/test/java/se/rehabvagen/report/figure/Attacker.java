package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Report;
import se.rehabvagen.report.paper.Sum;
import se.rehabvagen.report.paper.Table;

/**
 * Somebody who has the funder's copy, knows how the counts make each other up, and calculates: exact elimination with
 * fractions first, then bounds, since no count is below zero.
 */
final class Attacker {

    private static final long MANY = 1_000_000;

    private final Map<String, Long> known = new TreeMap<>();
    private final List<String> unknown;
    private final List<Sum> sums;

    Attacker(Report copy) {
        this.sums = copy.sums();
        Stream.concat(
                        copy.figures().stream()
                                .filter(figure -> ShownCounts.isCount(figure.unit()))
                                .flatMap(figure ->
                                        Stream.of(figure.all(), figure.women(), figure.men(), figure.previous())),
                        copy.tables().stream().flatMap(Attacker::counts))
                .forEach(this::read);
        // A change tells one of its two numbers by the other.
        copy.figures().stream()
                .filter(figure ->
                        ShownCounts.isCount(figure.unit()) && figure.change().value() != null)
                .forEach(figure -> {
                    String now = figure.change().counts().get(0);
                    String before = figure.change().counts().get(1);
                    long change = value(figure.change());
                    if (known.containsKey(before)) {
                        known.put(now, known.get(before) + change);
                    } else if (known.containsKey(now)) {
                        known.put(before, known.get(now) - change);
                    }
                });
        Set<String> names = new TreeSet<>();
        sums.forEach(sum -> ShownSums.all(sum).forEach(names::add));
        names.removeAll(known.keySet());
        this.unknown = List.copyOf(names);
    }

    Map<String, Long> known() {
        return known;
    }

    /** Every count that follows from the copy. */
    Set<String> told() {
        Set<String> told = new TreeSet<>(known.keySet());
        told.addAll(byElimination());
        told.addAll(byBounds());
        return told;
    }

    private Set<String> byElimination() {
        List<BigRational[]> rows = new ArrayList<>();
        for (Sum sum : sums) {
            BigRational[] row = new BigRational[unknown.size()];
            for (int column = 0; column < unknown.size(); column++) {
                int in = (int)
                        sum.parts().stream().filter(unknown.get(column)::equals).count();
                int total = unknown.get(column).equals(sum.total()) ? 1 : 0;
                row[column] = BigRational.of(in - total);
            }
            rows.add(row);
        }
        reduce(rows);
        Set<String> told = new TreeSet<>();
        for (BigRational[] row : rows) {
            List<Integer> left = new ArrayList<>();
            for (int column = 0; column < row.length; column++) {
                if (!row[column].isZero()) {
                    left.add(column);
                }
            }
            if (left.size() == 1) {
                told.add(unknown.get(left.get(0)));
            }
        }
        return told;
    }

    private void reduce(List<BigRational[]> rows) {
        int done = 0;
        for (int column = 0; column < unknown.size() && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column].isZero()) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigRational[] row = rows.remove(pivot);
            rows.add(done, row);
            for (int other = 0; other < rows.size(); other++) {
                if (other != done && !rows.get(other)[column].isZero()) {
                    BigRational times = rows.get(other)[column].over(row[column]);
                    for (int each = 0; each < unknown.size(); each++) {
                        rows.get(other)[each] = rows.get(other)[each].minus(row[each].times(times));
                    }
                }
            }
            done++;
        }
    }

    private Set<String> byBounds() {
        Map<String, Long> least = new TreeMap<>(known);
        Map<String, Long> most = new TreeMap<>(known);
        unknown.forEach(name -> {
            least.put(name, 0L);
            most.put(name, MANY);
        });
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Sum sum : sums) {
                long leastParts = sum.parts().stream().mapToLong(least::get).sum();
                long mostParts = sum.parts().stream().mapToLong(most::get).sum();
                isMore |= tighten(sum.total(), leastParts, mostParts, least, most);
                for (String part : sum.parts()) {
                    long up = most.get(sum.total()) - (leastParts - least.get(part));
                    long down = least.get(sum.total()) - (mostParts - most.get(part));
                    if (tighten(part, down, up, least, most)) {
                        isMore = true;
                        leastParts = sum.parts().stream().mapToLong(least::get).sum();
                        mostParts = sum.parts().stream().mapToLong(most::get).sum();
                    }
                }
            }
        }
        Set<String> told = new TreeSet<>();
        unknown.stream().filter(name -> least.get(name).equals(most.get(name))).forEach(told::add);
        return told;
    }

    private static boolean tighten(String name, long down, long up, Map<String, Long> least, Map<String, Long> most) {
        boolean isTighter = down > least.get(name) || up < most.get(name);
        least.merge(name, down, Math::max);
        most.merge(name, up, Math::min);
        return isTighter;
    }

    private void read(Cell cell) {
        if (cell.counts().size() == 1 && cell.value() != null) {
            known.put(cell.counts().get(0), value(cell));
        }
    }

    private static long value(Cell cell) {
        BigDecimal value = cell.value();
        if (value == null) {
            throw new AssertionError("No value in " + cell);
        }
        return value.longValueExact();
    }

    private static Stream<Cell> counts(Table table) {
        return table.rows().stream().flatMap(row -> {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < table.units().size(); column++) {
                if (ShownCounts.isCount(table.units().get(column))) {
                    cells.add(row.cells().get(column));
                }
            }
            return cells.stream();
        });
    }

    /** A fraction. */
    private record BigRational(BigInteger above, BigInteger below) {

        static BigRational of(int number) {
            return new BigRational(BigInteger.valueOf(number), BigInteger.ONE);
        }

        boolean isZero() {
            return above.signum() == 0;
        }

        BigRational minus(BigRational other) {
            return reduced(
                    above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
        }

        BigRational times(BigRational other) {
            return reduced(above.multiply(other.above), below.multiply(other.below));
        }

        BigRational over(BigRational other) {
            return reduced(above.multiply(other.below), below.multiply(other.above));
        }

        private static BigRational reduced(BigInteger above, BigInteger below) {
            if (above.signum() == 0) {
                return of(0);
            }
            BigInteger common = above.gcd(below);
            return new BigRational(above.divide(common), below.divide(common));
        }
    }
}
