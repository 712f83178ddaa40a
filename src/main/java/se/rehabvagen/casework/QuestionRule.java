package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** A question goes to the other of the pair, never back to the role that asks it. */
@Component
final class QuestionRule implements SubmissionRule {

    private final CurrentUser user;

    QuestionRule(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<String> refusals(Submission question) {
        boolean isToOwnRole = question.has(QUESTION_TO)
                && QUESTION_TO
                        .find(question.values())
                        .flatMap(Role::of)
                        .filter(user::is)
                        .isPresent();
        return isToOwnRole ? List.of("Frågan går till den andra parten. Välj den som ska svara.") : List.of();
    }
}
