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
 * How long each step may take, by the rows of {@code deadlines.dmn}, from today on. Models write {@code ${deadline.sassam}} and
 * get the moment: 16 o'clock Swedish time on the last day, when an office closes.
 */
@Component("deadline")
public final class Deadlines extends AbstractMap<String, Date> {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 0);

    private final DeadlineTable table;
    private final WorkingDays workingDays;
    private final Clock clock;

    Deadlines(DeadlineTable table, WorkingDays workingDays, Clock clock) {
        this.table = table;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The last day of a step that begins on a day. */
    public LocalDate dayOf(String row, LocalDate from) {
        DeadlineTable.Span span = span(row);
        return switch (span.calendar()) {
            case ARBETSDAGAR -> workingDays.plus(from, span.count());
            case DAGAR -> from.plusDays(span.count());
            case MANADER -> from.plusMonths(span.count());
        };
    }

    /** The day that lies so far before a day; counted in calendar days or months. */
    public LocalDate dayBefore(String row, LocalDate day) {
        DeadlineTable.Span span = span(row);
        return switch (span.calendar()) {
            case ARBETSDAGAR -> throw new IllegalStateException("Row '%s' is not counted backwards".formatted(row));
            case DAGAR -> day.minusDays(span.count());
            case MANADER -> day.minusMonths(span.count());
        };
    }

    private DeadlineTable.Span span(String row) {
        DeadlineTable.Span span = table.rows().get(row);
        if (span == null) {
            throw new IllegalArgumentException("deadlines.dmn has no row '%s'".formatted(row));
        }
        return span;
    }

    @Override
    public Date get(@Nullable Object row) {
        LocalDate last = dayOf(String.valueOf(row), LocalDate.now(clock));
        return Date.from(last.atTime(OFFICE_CLOSES).atZone(clock.getZone()).toInstant());
    }

    @Override
    public boolean containsKey(@Nullable Object row) {
        return table.rows().containsKey(String.valueOf(row));
    }

    @Override
    public Set<Map.Entry<String, Date>> entrySet() {
        return table.rows().keySet().stream()
                .map(row -> Map.entry(row, get(row)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
