package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** Some things can only be done in a case that is on its way, one only in a case that has left it. */
@Component
final class RunningCaseRule implements SubmissionRule {

    private static final Set<String> ON_THE_WAY =
            Set.of("request-avstamningsmote", "leave-insats", "change-unit", "change-pair");
    private static final String RESUME = "resume-case";

    private final StartedCases started;

    RunningCaseRule(StartedCases started) {
        this.started = started;
    }

    @Override
    public List<String> refusals(Submission start) {
        boolean mustRun = ON_THE_WAY.contains(start.formId());
        boolean mustHaveEnded = start.formId().equals(RESUME);
        if (!mustRun && !mustHaveEnded) {
            return List.of();
        }
        boolean isOnTheWay = started.facts(start)
                .filter(facts -> EXIT_DATE.find(facts).isEmpty())
                .isPresent();
        if (mustRun && !isOnTheWay) {
            return List.of("Ärendet är avslutat. Välj ”Återuppta ärende” om det ska fortsätta.");
        }
        return mustHaveEnded && isOnTheWay ? List.of("Ärendet pågår redan och behöver inte återupptas.") : List.of();
    }
}
