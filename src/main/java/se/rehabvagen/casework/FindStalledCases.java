package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.Movements;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.Deadlines;

/** Finds the cases in which nothing has happened for too long and alarms both of the pair, once; what moves again is no longer stalled. */
@Component("findStalledCases")
final class FindStalledCases implements JavaDelegate {

    /** What a pair can look into in a day beside its other work. */
    private static final int MOST_OF_A_UNIT = 3;

    private final EndSharing sharing;
    private final CaseEvents cases;
    private final Movements movements;
    private final Deadlines deadlines;
    private final Clock clock;

    FindStalledCases(EndSharing sharing, CaseEvents cases, Movements movements, Deadlines deadlines, Clock clock) {
        this.sharing = sharing;
        this.cases = cases;
        this.movements = movements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        LocalDate limit = deadlines.dayBefore("stalled", LocalDate.now(clock));
        String insats = INSATS.from(step);
        // First, so that no alarm reaches those who may not know of the case since yesterday.
        sharing.whereConsentRanOut(insats);
        for (CaseNumber moved : movements.alarmedButMoved(insats)) {
            cases.moved(moved);
        }
        for (CaseNumber stalled : movements.silentSince(insats, limit, MOST_OF_A_UNIT)) {
            cases.stalled(stalled);
        }
    }
}
