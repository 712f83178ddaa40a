package se.rehabvagen.report.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of one case.
 *
 * @param name the case number, which is a pseudonym; of a protected person not even that
 * @param unit id of the unit where it is at home; null for a protected person
 * @param events by time
 */
record Course(String name, @Nullable String unit, List<LoggedEvent> events) {

    Course {
        events = List.copyOf(events);
    }
}
