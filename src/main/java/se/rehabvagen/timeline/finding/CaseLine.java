package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of cases, as it is read.
 *
 * @param name of the person; empty where it is not shown
 * @param why Swedish, why there is no name; empty where there is one
 * @param isColleagues whether somebody must say why before they see more
 * @param unit what it is called
 * @param holder who holds it at the person's organisation, and in whose place; empty where it is oneself
 * @param waitsFor for whom the case waits the longest, or null where for nobody that the person is told of
 * @param next the next day on which somebody of the person's step has something to do, or null
 */
record CaseLine(
        String number,
        String name,
        String why,
        boolean isColleagues,
        String unit,
        String holder,
        String state,
        @Nullable LocalDate since,
        boolean isStalled,
        Ahead.@Nullable Wait waitsFor,
        @Nullable LocalDate next,
        boolean isLate) {

    /** Where the case is opened. */
    public String address() {
        return isColleagues ? GroundPage.addressOf(number) : "/arenden/" + number;
    }
}
