package se.rehabvagen.process;

import static se.rehabvagen.process.CaseVariables.CONSENT_AF;
import static se.rehabvagen.process.CaseVariables.CONSENT_UNTIL;
import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;

/** What the individual allows: a consent holds until it is withdrawn or its last day has passed. */
public final class Consents {

    private Consents() {}

    /** The consent on which handing over between two organisations rests. */
    public static Variable<Boolean> between(Organisation one, Organisation other) {
        return one == Organisation.AF || other == Organisation.AF ? CONSENT_AF : EXCHANGE_CONSENT;
    }

    /**
     * Whether a kind of information is among what may be exchanged.
     *
     * @param kind {@code halsa}, {@code arbete_socialt}, {@code forsorjning} or {@code planering}
     * @param scope the kinds that the consent names; null where it is not known, then it covers all
     */
    public static boolean covers(String kind, @Nullable String scope) {
        return scope == null || List.of(scope.split("\\|")).contains(kind);
    }

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
