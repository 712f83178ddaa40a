package se.rehabvagen.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.WorkingDays;

/**
 * How long each step may take, by the newest {@code deadlines.dmn}. Models read it
 * as a map: {@code ${deadline.samtycke}} is the moment so far from now. A day of work ends at 16:00, Swedish time, and so does
 * a deadline; it falls due on that day and not at the hour at which the step happened to begin.
 */
@Component("deadline")
public final class Deadlines extends AbstractMap<String, Date> {

    /** When the working day ends at Swedish authorities, for everything that is due on a day. */
    private static final LocalTime DUE = LocalTime.of(16, 0);

    private final DeadlineTables tables;
    private final WorkingDays workingDays;
    private final Clock clock;

    Deadlines(DeadlineTables tables, WorkingDays workingDays, EngineClock clock) {
        this.tables = tables;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The Swedish calendar day so far after a day.
     *
     * @param row key of the table
     * @throws IllegalArgumentException if the table has no such row
     */
    public LocalDate dayOf(String row, LocalDate from) {
        return find(tables.rows(), row).after(from, workingDays);
    }

    /**
     * The Swedish calendar day so far before a day.
     *
     * @param row key of the table
     * @throws IllegalArgumentException if the table has no such row
     */
    public LocalDate dayBefore(String row, LocalDate day) {
        return find(tables.rows(), row).before(day, workingDays);
    }

    /** Every row of the newest table, asked anew. */
    public Map<String, Deadline> all() {
        return tables.newestRows();
    }

    /** The Swedish calendar day on which something is due that began on a day. */
    public LocalDate due(Deadline deadline, LocalDate from) {
        return deadline.after(from, workingDays);
    }

    /** The moment at which something that begins now is due. */
    @Override
    public Date get(Object row) {
        return due(find(tables.rows(), row));
    }

    @Override
    public boolean containsKey(@Nullable Object row) {
        return row != null && tables.rows().containsKey(row);
    }

    @Override
    public Set<Entry<String, Date>> entrySet() {
        return tables.rows().entrySet().stream()
                .map(row -> new SimpleImmutableEntry<>(row.getKey(), due(row.getValue())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Date due(Deadline deadline) {
        return Date.from(deadline.after(LocalDate.now(clock), workingDays)
                .atTime(DUE)
                .atZone(EngineClock.SWEDEN)
                .toInstant());
    }

    private static Deadline find(Map<String, Deadline> table, Object row) {
        Deadline deadline = table.get(row);
        if (deadline == null) {
            throw new IllegalArgumentException("deadlines.dmn has no row " + row);
        }
        return deadline;
    }
}
