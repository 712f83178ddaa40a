package se.rehabvagen.bottleneck;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.process.Deadline;

/**
 * Against what the wait at a step is measured, by the newest deadlines.
 *
 * @param row of {@code deadlines.dmn}
 * @param label Swedish: what has so long
 * @param calendar {@code arbetsdagar}, {@code dagar} or {@code manader}
 * @param text Swedish, such as "10 arbetsdagar"
 * @param days about how many calendar days that is
 */
record Target(String row, String label, int count, String calendar, String text, int days) {

    /** Empty where the model names none, or one that is no longer in the table. */
    static Optional<Target> of(@Nullable String row, Map<String, Deadline> deadlines) {
        return Optional.ofNullable(row)
                .flatMap(name -> Optional.ofNullable(deadlines.get(name)).map(deadline -> of(name, deadline)));
    }

    private static Target of(String row, Deadline deadline) {
        return new Target(
                row, deadline.label(), deadline.count(), deadline.calendar().code(), deadline.text(), deadline.days());
    }
}
