package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;
import se.rehabvagen.process.Variable;

/**
 * An avstämningsmöte is a meeting of the insured person, Försäkringskassan and at least one more party (SFB 110 kap. 14 §), and
 * agrees on something that somebody does. Of a meeting that comes from a list only what the list knows is asked.
 */
@Component
final class MeetingRule implements SubmissionRule {

    @Override
    public List<String> refusals(Submission minutes) {
        if (minutes.retrospect()) {
            return List.of();
        }
        boolean isHeld = isHeld(minutes);
        List<String> refusals = new ArrayList<>();
        if (isHeld && !isMet(minutes)) {
            refusals.add(
                    "Ett avstämningsmöte hålls med individen, Försäkringskassan och minst en part till. Kryssa för vilka som deltog.");
        }
        boolean tellsWhatWasAgreed = minutes.has(AGREED_ACTIONS) && (isHeld || minutes.has(NEXT_FOLLOW_UP_DATE));
        if (tellsWhatWasAgreed && !isAgreed(minutes)) {
            refusals.add("Ange minst en åtgärd som mötet kom överens om: vad, vem och när.");
        }
        return refusals;
    }

    private static boolean isHeld(Submission minutes) {
        return minutes.has(MEETING_OUTCOME)
                && MEETING_OUTCOME
                        .find(minutes.values())
                        .filter("genomfort"::equals)
                        .isPresent();
    }

    private static boolean isMet(Submission minutes) {
        return attends(minutes, ATTENDS_INDIVIDUAL)
                && attends(minutes, ATTENDS_FK)
                && Stream.of(ATTENDS_VARD, ATTENDS_ARBETSGIVARE, ATTENDS_AF, ATTENDS_ANNAN)
                        .anyMatch(party -> attends(minutes, party));
    }

    private static boolean isAgreed(Submission minutes) {
        return AGREED_ACTIONS
                .find(minutes.values())
                .filter(actions -> !Spin.JSON(actions).elements().isEmpty())
                .isPresent();
    }

    private static boolean attends(Submission minutes, Variable<Boolean> party) {
        return party.find(minutes.values()).orElse(false);
    }
}
