package se.rehabvagen.process;

import static se.rehabvagen.process.CaseVariables.CONSENT_UNTIL;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the individual allows: a consent holds until it is withdrawn or its last day has passed. */
public final class Consents {

    private Consents() {}

    /**
     * Whether a consent is in force.
     *
     * @param consent one of the consents that a case keeps
     * @param facts the case's own variables
     */
    public static boolean isInForce(Variable<Boolean> consent, Map<String, ?> facts, LocalDate today) {
        return consent.find(facts).orElse(false)
                && CONSENT_UNTIL
                        .find(facts)
                        .filter(until -> until.isBefore(today))
                        .isEmpty();
    }

    /** The same, of the running case itself. */
    public static boolean isInForce(Variable<Boolean> consent, VariableScope caseItself, LocalDate today) {
        return consent.find(caseItself).orElse(false)
                && CONSENT_UNTIL
                        .find(caseItself)
                        .filter(until -> until.isBefore(today))
                        .isEmpty();
    }
}
