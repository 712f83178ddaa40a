package se.rehabvagen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;

/**
 * What of a case is to be played in.
 *
 * @param newcomer who is enrolled first, null where the case is there already
 * @param events in the order in which they happened
 * @param beginsHere whether the case began in this intake and stands in the past with its clock; another case stands at now
 */
record CasePlan(CaseNumber number, @Nullable Participant newcomer, List<Happened> events, boolean beginsHere) {

    CasePlan {
        events = List.copyOf(events);
    }
}
