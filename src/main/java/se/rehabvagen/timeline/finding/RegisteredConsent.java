package se.rehabvagen.timeline.finding;

import static se.rehabvagen.process.CaseVariables.CONSENT_AF;
import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Variable;

/**
 * What the individual allows, by what was registered. A consent that was withdrawn once is not in force again because the
 * withdrawal was corrected: nothing of the case itself changes with that.
 *
 * @param facts of the consent, by the names of a case's variables
 */
record RegisteredConsent(Map<String, Object> facts, Set<String> withdrawn) {

    private static final String EXCHANGE = "utbyte";
    private static final String WITH_AF = "af";

    /**
     * Reads a case.
     *
     * @param held its milestones as they hold after corrections
     * @param registered all of them
     */
    static RegisteredConsent of(List<Milestone> held, List<Milestone> registered) {
        Map<String, Object> given = held.stream()
                .filter(milestone -> milestone.key().equals("consent-given"))
                .reduce((earlier, later) -> later)
                .map(Milestone::facts)
                .orElse(Map.of());
        Set<String> withdrawn = new HashSet<>();
        registered.stream()
                .filter(milestone -> milestone.key().equals("consent-withdrawn"))
                .flatMap(milestone -> CaseVariables.WITHDRAWN_CONSENT.find(milestone.facts()).stream())
                .forEach(withdrawn::add);
        return new RegisteredConsent(given, Set.copyOf(withdrawn));
    }

    /** The last day of the consent, where it has one. */
    Optional<LocalDate> until() {
        return CaseVariables.CONSENT_UNTIL.find(facts);
    }

    /** Whether something of Försäkringskassan's may be told to another organisation on a day. */
    boolean allows(Organisation reader, String scope, LocalDate day) {
        return isInForce(reader, day)
                && Consents.covers(
                        scope, CaseVariables.CONSENT_SCOPE.find(facts).orElse(null));
    }

    boolean isInForce(Organisation reader, LocalDate day) {
        Variable<Boolean> consent = Consents.between(Organisation.FK, reader);
        boolean isWithdrawn = withdrawn.contains(EXCHANGE) || consent == CONSENT_AF && withdrawn.contains(WITH_AF);
        return !isWithdrawn
                && Consents.isInForce(EXCHANGE_CONSENT, facts, day)
                && Consents.isInForce(consent, facts, day);
    }
}
