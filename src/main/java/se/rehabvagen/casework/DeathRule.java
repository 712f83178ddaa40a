package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;
import static se.rehabvagen.process.CaseVariables.DEATH_DATE;

import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** A death is registered once, before an exit or after it, when it ends the follow-up. */
@Component
final class DeathRule implements SubmissionRule {

    private final Milestones milestones;

    DeathRule(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public List<String> refusals(Submission death) {
        boolean isKnown = death.has(DEATH_DATE)
                && CASE_NUMBER
                        .find(death.values())
                        .map(CaseNumber::new)
                        .filter(this::hasDied)
                        .isPresent();
        return isKnown
                ? List.of("Dödsfallet är redan registrerat. Välj ”Rätta uppgift” om datumet är fel.")
                : List.of();
    }

    private boolean hasDied(CaseNumber caseNumber) {
        return Corrections.applied(milestones.of(caseNumber)).stream()
                .anyMatch(milestone -> milestone.key().equals("died"));
    }
}
