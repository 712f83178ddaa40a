package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.INSATS;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** What belongs to no case belongs to exactly one project, one of its author's own: else everybody or nobody would see it. */
@Component
final class OwnInsatsRule implements SubmissionRule {

    private final OwnInsats insats;
    private final CurrentUser user;

    OwnInsatsRule(OwnInsats insats, CurrentUser user) {
        this.insats = insats;
        this.user = user;
    }

    @Override
    public List<String> refusals(Submission submission) {
        if (!submission.has(INSATS) || insats.of(submission).isPresent()) {
            return List.of();
        }
        Set<String> own = new TreeSet<>(user.insatser());
        return List.of(
                own.isEmpty()
                        ? "Du arbetar inte i någon insats."
                        : "Ange en insats som du arbetar i: %s.".formatted(String.join(", ", own)));
    }
}
