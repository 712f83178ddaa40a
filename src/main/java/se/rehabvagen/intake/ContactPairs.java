package se.rehabvagen.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Caseload;
import se.rehabvagen.process.Decisions;

/** Says which investigator gets a new case: the rule stands in {@code contact-pair.dmn}, who works where in the project. */
@Component
final class ContactPairs {

    private static final String LEAST_LOAD = "minst_belastad";

    private final Decisions decisions;
    private final Caseload caseload;

    ContactPairs(Decisions decisions, Caseload caseload) {
        this.decisions = decisions;
        this.caseload = caseload;
    }

    /** Deals out the new cases of an insats; remembers what it dealt out. */
    Dealing dealing(Insats insats) {
        return new Dealing(new HashMap<>(caseload.byInvestigator(insats.id())));
    }

    /** One round of dealing out. */
    final class Dealing {

        private final Map<String, Integer> load;

        private Dealing(Map<String, Integer> load) {
            this.load = load;
        }

        /** The investigator for the next case of a unit. */
        String investigator(CareUnit unit) {
            List<String> candidates = unit.investigators();
            String chosen = decisions.pairRule(candidates.size() == 1).equals(LEAST_LOAD)
                    ? candidates.stream()
                            .min(Comparator.comparingInt(user -> load.getOrDefault(user, 0)))
                            .orElseThrow()
                    : candidates.get(0);
            load.merge(chosen, 1, Integer::sum);
            return chosen;
        }
    }
}
