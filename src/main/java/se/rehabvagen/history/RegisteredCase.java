package se.rehabvagen.history;

import java.util.List;
import se.rehabvagen.domain.CaseNumber;

/**
 * Everything that was registered in one case.
 *
 * @param milestones as registered, corrections among them, in no promised order
 */
public record RegisteredCase(String insats, CaseNumber number, List<Milestone> milestones) {

    public RegisteredCase {
        milestones = List.copyOf(milestones);
    }
}
