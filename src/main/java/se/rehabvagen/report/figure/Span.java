package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row.
 *
 * @param from first day
 * @param until the day after the last
 */
record Span(LocalDate from, LocalDate until) {

    /** Later than any day of the work, and a date that PostgreSQL keeps. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    static Span since(LocalDate from) {
        return new Span(from, FOREVER);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** What is left of some spans without the days of others; both in any order. */
    static List<Span> minus(List<Span> spans, List<Span> others) {
        List<Span> left = spans;
        for (Span other : others) {
            left = left.stream().flatMap(span -> span.without(other).stream()).toList();
        }
        return left.stream().filter(span -> !span.isEmpty()).toList();
    }

    private List<Span> without(Span other) {
        if (other.isEmpty() || !other.from.isBefore(until) || !from.isBefore(other.until)) {
            return List.of(this);
        }
        List<Span> parts = new ArrayList<>();
        parts.add(new Span(from, other.from));
        parts.add(new Span(other.until, until));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
