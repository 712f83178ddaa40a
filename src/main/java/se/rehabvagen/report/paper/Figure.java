package se.rehabvagen.report.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report, with its law.
 *
 * @param key under which programs know it, a key of {@code nyckeltal} where that has it
 * @param label Swedish
 * @param definition one Swedish sentence: who or what is counted, and when
 * @param from first day of the period that it counts; null: everything up to {@code until}
 * @param until last day that counts
 * @param share of all participants in per cent, where the figure counts participants
 * @param previous the same in the report before; empty if there is none
 * @param change since the report before; empty if there is none
 */
public record Figure(
        String key,
        String label,
        String definition,
        Unit unit,
        @Nullable LocalDate from,
        LocalDate until,
        Cell all,
        Cell women,
        Cell men,
        Cell share,
        Cell previous,
        Cell change) {}
