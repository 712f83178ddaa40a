package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.process.Submission;

/** The running case that a start form speaks of. */
@Component
final class StartedCases {

    private final CaseProcess cases;
    private final OwnAuthority authority;

    StartedCases(CaseProcess cases, OwnAuthority authority) {
        this.cases = cases;
        this.authority = authority;
    }

    /** The facts of the case, empty if none runs; whether the user may know of it is asked elsewhere. */
    Optional<Map<String, Object>> facts(Submission start) {
        return CASE_NUMBER
                .find(start.values())
                .flatMap(number -> authority.call(() -> cases.facts(new CaseNumber(number))));
    }
}
