package se.rehabvagen.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Consents;
import se.rehabvagen.vault.Disclosures;

/**
 * Who reads a case, and what the individual allows them today.
 *
 * @param organisation for which the person at work reads
 * @param facts the case's own variables
 * @param scope which kinds of information the consent names, null if that is not known
 * @param told what of another organisation's they are told while they read
 */
public record Reader(
        Organisation organisation,
        Map<String, Object> facts,
        @Nullable String scope,
        LocalDate today,
        List<Disclosures.Shown> told) {

    /**
     * A reader of a case.
     *
     * @param registered everything that was reached in it
     */
    static Reader of(
            Organisation organisation, Map<String, Object> facts, List<Milestone> registered, LocalDate today) {
        return new Reader(
                organisation,
                facts,
                registered.stream()
                        .filter(milestone -> milestone.key().equals("consent-given"))
                        .reduce((earlier, later) -> later)
                        .flatMap(milestone -> milestone.text(CaseVariables.CONSENT_SCOPE.name()))
                        .orElse(null),
                today,
                new ArrayList<>());
    }

    /** Something of another organisation's comes into what they read. */
    void isTold(String source, String step, Set<String> facts) {
        told.add(new Disclosures.Shown(source, step, Set.copyOf(facts)));
    }

    /** Whether another organisation's information of a kind may be shown. */
    public boolean mayBeTold(Organisation other, String kind) {
        return Consents.isInForce(Consents.between(other, organisation), facts, today) && Consents.covers(kind, scope);
    }

    /** Name of the variable with the consent on which it rests. */
    public String ground(Organisation other) {
        return Consents.between(other, organisation).name();
    }
}
