package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.PlanForAvslut;
import se.rehabvagen.process.Submission;
import se.rehabvagen.process.SubmissionRule;

/** The strict rule of the goal, at whichever door a plan comes in: a date to come, or sjukersättning and then no date. */
@Component
final class PlanRule implements SubmissionRule {

    @Override
    public List<String> refusals(Submission submission) {
        boolean speaksOfPlan = submission.has(PLAN_DATE) || submission.has(PLAN_WAY);
        if (!speaksOfPlan || isDecidedOtherwise(submission)) {
            return List.of();
        }
        Optional<LocalDate> date = PLAN_DATE.find(submission.values());
        Optional<String> way = PLAN_WAY.find(submission.values());
        return PlanForAvslut.refusal(way.orElse(""), date, submission.today())
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isDecidedOtherwise(Submission submission) {
        return submission.has(PLAN_DECISION)
                && !PLAN_DECISION
                        .find(submission.values())
                        .filter("revidera"::equals)
                        .isPresent();
    }
}
