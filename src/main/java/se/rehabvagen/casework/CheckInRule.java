package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** A decision of a check-in says who does it and by when; only where nothing is to be done there is nobody to name. */
@Component
final class CheckInRule implements SubmissionRule {

    @Override
    public List<String> refusals(Submission checkIn) {
        if (!checkIn.has(CHECK_IN_LINES)) {
            return List.of();
        }
        return CHECK_IN_LINES.find(checkIn.values()).stream()
                .flatMap(lines -> Spin.JSON(lines).elements().stream())
                .map(CheckInDecision::of)
                .filter(CheckInDecision::isIncomplete)
                .map(decision ->
                        "Ärende %s: ange vem som gör det och när det ska vara klart.".formatted(decision.caseNumber()))
                .toList();
    }
}
