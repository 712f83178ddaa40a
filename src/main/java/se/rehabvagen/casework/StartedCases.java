package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CASE_NUMBER;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.Submission;

/** The running case that a start form speaks of. */
@Component
final class StartedCases {

    private final CaseProcess cases;

    StartedCases(CaseProcess cases) {
        this.cases = cases;
    }

    /** The facts of the case, empty if none runs; whether the user may know of it is asked elsewhere. */
    Optional<Map<String, Object>> facts(Submission start) {
        return CASE_NUMBER.find(start.values()).flatMap(number -> cases.facts(new CaseNumber(number)));
    }
}
