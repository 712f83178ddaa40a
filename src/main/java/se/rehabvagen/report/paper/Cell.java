package se.rehabvagen.report.paper;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number as it stands in a figure or a table.
 *
 * @param value null: there is none, or it is hidden
 * @param isHidden whether the number is kept back because it is about few people, or would tell such a number
 * @param counts names of the counts from which the number can be told; a share names its part and its whole
 */
public record Cell(@Nullable BigDecimal value, boolean isHidden, List<String> counts) {

    /** No number: not asked for, or nothing to compute it from. */
    public static final Cell EMPTY = new Cell(null, false, List.of());

    public Cell {
        counts = List.copyOf(counts);
    }

    /** A count of people or events, under its own name. */
    public static Cell count(String name, long value) {
        return new Cell(BigDecimal.valueOf(value), false, List.of(name));
    }

    /** What is told by other counts: a share, a mean, a change. */
    public static Cell of(BigDecimal value, String... counts) {
        return new Cell(value, false, List.of(counts));
    }

    /** The same place without the number. */
    public Cell hidden() {
        return new Cell(null, true, counts);
    }
}
