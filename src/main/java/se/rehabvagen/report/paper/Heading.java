package se.rehabvagen.report.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report it is.
 *
 * @param insats id of the project
 * @param number which of its kind, from 1
 * @param of how many of its kind there will be
 * @param version 1, or one more than that of the report it corrects
 * @param replaces digest of the signed report that this one corrects; null: none
 * @param from first day of the period
 * @param until last day of the period; cumulative figures hold at its end
 * @param computedAt when the figures were computed, by the system clock
 * @param isForFunder whether small numbers are hidden
 */
public record Heading(
        ReportKind kind,
        String insats,
        int number,
        int of,
        int version,
        @Nullable String replaces,
        LocalDate from,
        LocalDate until,
        Instant computedAt,
        boolean isForFunder) {}
