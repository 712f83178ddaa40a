package se.rehabvagen.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.CaseVariables;

/** Whether a person takes part: consent to the exchange FK–Region was given, whatever became of it later. */
@Component
final class Participation {

    private static final String GIVEN = "consent-given";
    private static final String PROTECTED = "protected";
    private static final String WITHDRAWN = "consent-withdrawn";

    private final Milestones milestones;

    Participation(Milestones milestones) {
        this.milestones = milestones;
    }

    /** Consent was registered once; a later withdrawal does not undo that the person took part. */
    boolean began(CaseNumber caseNumber) {
        return has(milestones.of(caseNumber), GIVEN);
    }

    /** Whether the person has protected identity, told before or after the case ended. */
    boolean isProtected(CaseNumber caseNumber) {
        return has(milestones.of(caseNumber), PROTECTED);
    }

    /** Consent was given, and neither corrected away nor withdrawn since. */
    boolean rests(CaseNumber caseNumber) {
        List<Milestone> held = Corrections.applied(milestones.of(caseNumber));
        return has(held, GIVEN)
                && held.stream()
                        .noneMatch(milestone -> milestone.key().equals(WITHDRAWN) && endsTheExchange(milestone));
    }

    private static boolean endsTheExchange(Milestone withdrawal) {
        return withdrawal
                .text(CaseVariables.WITHDRAWN_CONSENT.name())
                .filter(WithdrawConsent.EXCHANGE::equals)
                .isPresent();
    }

    private static boolean has(List<Milestone> reached, String key) {
        return reached.stream().anyMatch(milestone -> milestone.key().equals(key));
    }
}
