package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.Comparator;
import se.rehabvagen.domain.PastEvent;

/**
 * One past event of a case: a row of a list, or what is in already.
 *
 * @param value a code, or the end date of a plan in ISO form; empty where the event has none
 * @param participants who took part in a meeting, codes in a fixed order with {@code |} between; else empty
 * @param line the row in the list, 0 for what is in already
 */
record Happened(PastEvent event, LocalDate date, String value, String participants, int line) {

    /**
     * By day; within a day as the work goes; what is in already goes first and keeps its order. Rows that contradict each
     * other on one day go by what they say, so that the order of the rows never decides.
     */
    static final Comparator<Happened> ORDER = Comparator.comparing(Happened::date)
            .thenComparing(Happened::event)
            .thenComparing(happened -> !happened.isIn())
            .thenComparing(happened -> happened.isIn() ? "" : happened.value())
            .thenComparing(happened -> happened.isIn() ? "" : happened.participants())
            .thenComparingInt(Happened::line);

    boolean isIn() {
        return line == 0;
    }

    /** The same for two rows that tell the same; such rows are two events. */
    Happened withoutLine() {
        return new Happened(event, date, value, participants, 0);
    }

    /** The planned end, where the value is one. */
    boolean isWithoutDate() {
        return event.isPlan() && value.equals(PastEvent.PENSION);
    }
}
