package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CONSENT_AF;
import static se.rehabvagen.process.CaseVariables.CONSENT_EMPLOYER;
import static se.rehabvagen.process.CaseVariables.INVITES_AF;
import static se.rehabvagen.process.CaseVariables.INVITES_ARBETSGIVARE;
import static se.rehabvagen.process.CaseVariables.MEETING_CALLED_DATE;
import static se.rehabvagen.process.CaseVariables.PLANNED_MEETING_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Consents;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.process.Variable;

/**
 * A meeting lies ahead when people are called to it, and nobody is called with whom the individual does not allow to exchange
 * anything: the call tells its reader that there is a case.
 */
@Component
final class MeetingCallRule implements SubmissionRule {

    private final StartedCases cases;

    MeetingCallRule(StartedCases cases) {
        this.cases = cases;
    }

    @Override
    public List<String> refusals(Submission call) {
        if (!call.has(PLANNED_MEETING_DATE) || call.retrospect()) {
            return List.of();
        }
        List<String> refusals = new ArrayList<>();
        Optional<LocalDate> called = MEETING_CALLED_DATE.find(call.values());
        Optional<LocalDate> planned = PLANNED_MEETING_DATE.find(call.values());
        if (called.isPresent() && planned.filter(called.get()::isAfter).isPresent()) {
            refusals.add("Mötet ligger före dagen då kallelsen skickades. Ändra planerat mötesdatum.");
        }
        Map<String, Object> facts = cases.facts(call).orElse(Map.of());
        if (isInvitedWithout(call, INVITES_ARBETSGIVARE, facts, CONSENT_EMPLOYER)) {
            refusals.add(
                    "Individen har inte samtyckt till utbyte med arbetsgivaren, som därför inte kan kallas härifrån.");
        }
        if (isInvitedWithout(call, INVITES_AF, facts, CONSENT_AF)) {
            refusals.add(
                    "Individen har inte samtyckt till utbyte med Arbetsförmedlingen, som därför inte kan kallas härifrån.");
        }
        return refusals;
    }

    private static boolean isInvitedWithout(
            Submission call, Variable<Boolean> party, Map<String, Object> facts, Variable<Boolean> consent) {
        return party.find(call.values()).orElse(false) && !Consents.isInForce(consent, facts, call.today());
    }
}
