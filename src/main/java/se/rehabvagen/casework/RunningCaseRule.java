package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.LastFacts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.StartForms;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/**
 * Some things can only be done in a case that is on its way, one only in a case that has left it. Who never consented was
 * never on it: there is nothing to leave, and nothing to go on with.
 */
@Component
final class RunningCaseRule implements SubmissionRule {

    private static final String LEAVE = "leave-insats";
    private static final String RESUME = "resume-case";

    private final StartedCases started;
    private final Participation participation;
    private final LastFacts lastFacts;

    RunningCaseRule(StartedCases started, Participation participation, LastFacts lastFacts) {
        this.started = started;
        this.participation = participation;
        this.lastFacts = lastFacts;
    }

    @Override
    public List<String> refusals(Submission start) {
        Optional<String> refusal = Optional.empty();
        if (start.formId().equals(RESUME)) {
            refusal = ofResuming(start);
        } else if (StartForms.ON_THE_WAY.contains(start.formId())) {
            refusal = ofChange(start);
        }
        return refusal.map(List::of).orElse(List.of());
    }

    private Optional<String> ofChange(Submission start) {
        if (!isOnTheWay(start)) {
            return Optional.of("Ärendet är avslutat. Välj ”Återuppta ärende” om det ska fortsätta.");
        }
        boolean hasNothingToLeave = start.formId().equals(LEAVE)
                && number(start).filter(participation::began).isEmpty();
        return when(hasNothingToLeave, "Individen har inte lämnat samtycke och är därför inte med i insatsen.");
    }

    private Optional<String> ofResuming(Submission start) {
        if (isOnTheWay(start)) {
            return Optional.of("Ärendet pågår redan och behöver inte återupptas.");
        }
        boolean consents = number(start).filter(this::consentsStill).isPresent();
        return when(!consents, "Samtycke till utbyte saknas. Ärendet kan inte återupptas.");
    }

    private boolean consentsStill(CaseNumber number) {
        return participation.rests(number)
                && EXCHANGE_CONSENT.find(lastFacts.of(number, CaseProcess.CASE)).orElse(false);
    }

    private boolean isOnTheWay(Submission start) {
        return started.facts(start)
                .filter(facts -> EXIT_DATE.find(facts).isEmpty())
                .isPresent();
    }

    private static Optional<CaseNumber> number(Submission start) {
        return CASE_NUMBER.find(start.values()).map(CaseNumber::new);
    }

    private static Optional<String> when(boolean isRefused, String sentence) {
        return isRefused ? Optional.of(sentence) : Optional.empty();
    }
}
