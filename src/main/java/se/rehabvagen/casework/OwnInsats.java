package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.INSATS;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Submission;

/** The project that a form without a case is handed in for: one in which its author works. */
@Component
final class OwnInsats {

    private final CurrentUser user;

    OwnInsats(CurrentUser user) {
        this.user = user;
    }

    /** The id of the project that is named, or of the only one; empty where that is no answer. */
    Optional<String> of(Submission submission) {
        Set<String> own = user.insatser();
        Optional<String> named = INSATS.find(submission.values());
        if (named.isPresent()) {
            return named.filter(own::contains);
        }
        return own.size() == 1 ? own.stream().findFirst() : Optional.empty();
    }
}
