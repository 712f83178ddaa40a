package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** Consent must say which information it covers; a general waiver is none (OSL 10 kap. 1 §, 12 kap.). */
@Component
final class ConsentRule implements SubmissionRule {

    @Override
    public List<String> refusals(Submission consent) {
        boolean isGiven = consent.has(CONSENT_ANSWER)
                && CONSENT_ANSWER.find(consent.values()).filter("ja"::equals).isPresent();
        if (!isGiven || consent.retrospect()) {
            return List.of();
        }
        boolean hasScope = Stream.of(SCOPE_HEALTH, SCOPE_WORK, SCOPE_INCOME, SCOPE_PLANNING)
                .anyMatch(scope -> scope.find(consent.values()).orElse(false));
        return hasScope ? List.of() : List.of("Kryssa för minst ett slag av uppgifter som samtycket gäller.");
    }
}
