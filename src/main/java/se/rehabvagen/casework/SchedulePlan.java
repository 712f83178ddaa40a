package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Deadlines;

/**
 * Says when a plan för avslut is to be looked over next and when it lapses: on the day after its date. A plan without a date
 * (sjukersättning) never lapses but is looked over again and again.
 */
@Component("schedulePlan")
final class SchedulePlan implements JavaDelegate {

    /** The engine needs a date for every timer; this one never comes. */
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private final Clock clock;
    private final Deadlines deadlines;

    SchedulePlan(Clock clock, Deadlines deadlines) {
        this.clock = clock;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution plan) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> end = PLAN_DATE.find(plan);
        LocalDate lapses = end.map(date -> date.plusDays(1)).orElse(NEVER);
        LocalDate next = end.map(date -> review(plan, date, lapses, today))
                .orElseGet(() -> deadlines.dayOf("planReviewPension", today));
        PLAN_LAPSE_DATE.set(plan, lapses);
        PLAN_NEXT_DATE.set(plan, next);
        IS_PLAN_LAPSED.set(plan, false);
        PLAN_DECISION.clear(plan);
    }

    private LocalDate review(DelegateExecution plan, LocalDate end, LocalDate lapses, LocalDate today) {
        LocalDate review = deadlines.dayBefore("planReview", end);
        boolean isKept = PLAN_DECISION.find(plan).filter("behall"::equals).isPresent();
        return isKept || !review.isAfter(today) ? lapses : review;
    }
}
