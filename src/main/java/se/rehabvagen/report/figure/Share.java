package se.rehabvagen.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;

/** Per cent of whole numbers, half up. */
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** One decimal; empty where there is no whole. */
    static Cell of(Tally tally, String part, String whole) {
        return cell(tally, part, whole, 1);
    }

    /** Without decimals, for groups that should make 100 together; empty where there is no whole. */
    static Cell wholePercent(Tally tally, String part, String whole) {
        return cell(tally, part, whole, 0);
    }

    /** What to say under shares in whole per cent; empty if they make 100, or if there are none. */
    static String note(Collection<Cell> shares) {
        BigDecimal sum = shares.stream()
                .map(Cell::value)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 || sum.compareTo(HUNDRED) == 0 ? "" : Table.rounded(sum.toPlainString());
    }

    private static Cell cell(Tally tally, String part, String whole, int decimals) {
        long all = tally.count(whole);
        return all == 0
                ? Cell.EMPTY
                : Cell.of(
                        BigDecimal.valueOf(tally.count(part))
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(all), decimals, RoundingMode.HALF_UP),
                        part,
                        whole);
    }
}
