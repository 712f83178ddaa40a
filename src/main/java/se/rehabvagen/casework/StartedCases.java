package se.rehabvagen.casework;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.process.Submission;

/** The running case that a form speaks of. */
@Component
final class StartedCases {

    private final CaseProcess cases;
    private final OwnAuthority authority;

    StartedCases(CaseProcess cases, OwnAuthority authority) {
        this.cases = cases;
        this.authority = authority;
    }

    /** The facts of the case, empty if none runs; whether the user may know of it is asked elsewhere. */
    Optional<Map<String, Object>> facts(Submission form) {
        return form.caseNumber().flatMap(number -> authority.call(() -> cases.facts(number)));
    }
}
