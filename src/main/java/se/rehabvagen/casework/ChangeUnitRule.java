package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** A case can only move to another unit of its own insats, and only once the person has answered about consent. */
@Component
final class ChangeUnitRule implements SubmissionRule {

    private final StartedCases started;
    private final Insatser insatser;

    ChangeUnitRule(StartedCases started, Insatser insatser) {
        this.started = started;
        this.insatser = insatser;
    }

    @Override
    public List<String> refusals(Submission change) {
        if (!change.has(NEW_UNIT)) {
            return List.of();
        }
        return started.facts(change)
                .map(facts -> refusals(facts, NEW_UNIT.find(change.values()).orElse("")))
                .orElse(List.of());
    }

    private List<String> refusals(Map<String, Object> facts, String newUnit) {
        if (!EXCHANGE_CONSENT.find(facts).orElse(false)) {
            return List.of("Samtycke är inte inhämtat ännu. Byt vårdenhet när svaret är registrerat.");
        }
        if (newUnit.equals(UNIT.find(facts).orElse(""))) {
            return List.of("Ärendet finns redan vid den vårdenheten.");
        }
        boolean isKnown =
                insatser.unitOf(facts.get(INSATS.name()) + "." + newUnit).isPresent();
        return isKnown ? List.of() : List.of("Vårdenheten " + newUnit + " finns inte i insatsen.");
    }
}
