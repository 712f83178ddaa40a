package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.EXCHANGE_CONSENT;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** What either of the pair may start beside the hub is seen by both, and so rests on the individual's consent. */
@Component
final class BesideHubRule implements SubmissionRule {

    private static final Set<String> BESIDE_HUB = Set.of("begin-wait", "begin-question");

    private final StartedCases started;

    BesideHubRule(StartedCases started) {
        this.started = started;
    }

    @Override
    public List<String> refusals(Submission start) {
        if (!BESIDE_HUB.contains(start.formId())) {
            return List.of();
        }
        boolean isAllowed = started.facts(start)
                .filter(facts -> Consents.isInForce(EXCHANGE_CONSENT, facts, start.today()))
                .isPresent();
        return isAllowed
                ? List.of()
                : List.of(
                        "Samtycke till utbyte mellan Försäkringskassan och Regionen saknas. Steget kan inte startas.");
    }
}
