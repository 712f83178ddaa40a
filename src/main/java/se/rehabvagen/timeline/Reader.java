package se.rehabvagen.timeline;

import java.time.LocalDate;
import java.util.Map;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.process.Consents;

/**
 * Who reads a case, and what the individual allows them today.
 *
 * @param organisation for which the person at work reads
 * @param facts the case's own variables
 */
record Reader(Organisation organisation, Map<String, Object> facts, LocalDate today) {

    /** Whether another organisation's information of a kind may be shown. */
    boolean mayBeTold(Organisation other, String scope) {
        return Consents.isInForce(Consents.between(other, organisation), facts, today) && Consents.covers(scope, facts);
    }

    /** Name of the variable with the consent on which it rests. */
    String ground(Organisation other) {
        return Consents.between(other, organisation).name();
    }
}
