package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.rehabvagen.process.Deadlines;
import se.rehabvagen.process.HubSteps;

/**
 * The hub opens again: what was chosen last time is not chosen once more, and its news are read. While the first mapping is
 * to be held there is nothing to plan: the hub sleeps as long as that may take.
 */
@Component("openHub")
final class OpenHub implements ExecutionListener {

    private final Deadlines deadlines;
    private final Clock clock;

    OpenHub(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution hub) {
        HubSteps.clear(hub);
        boolean isFirst = HUB_FOLLOW_UP_DATE.find(hub).isEmpty();
        if (isFirst && !HAS_SASSAM.find(hub).orElse(true)) {
            HUB_FOLLOW_UP_DATE.set(hub, deadlines.dayOf("sassam", LocalDate.now(clock)));
        }
        HUB_NEWS.find(hub).ifPresent(read -> HUB_NEWS.clear(hub));
    }
}
