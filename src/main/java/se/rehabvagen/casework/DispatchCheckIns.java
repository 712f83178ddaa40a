package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.INSATS;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.Movements;
import se.rehabvagen.process.CheckIns;
import se.rehabvagen.process.Deadlines;
import se.rehabvagen.process.Pair;

/** Starts the standing check-in of each pair for which it is time: at the most one at once. */
@Component("dispatchCheckIns")
final class DispatchCheckIns implements JavaDelegate {

    private final CheckIns checkIns;
    private final Movements movements;
    private final Deadlines deadlines;
    private final Clock clock;

    DispatchCheckIns(CheckIns checkIns, Movements movements, Deadlines deadlines, Clock clock) {
        this.checkIns = checkIns;
        this.movements = movements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution insats) {
        LocalDate last = deadlines.dayBefore("checkInRhythm", LocalDate.now(clock));
        for (Pair pair : checkIns.pairs(INSATS.from(insats))) {
            if (movements.isOver(CheckIns.PROCESS, pair.key(), last)) {
                checkIns.due(pair);
            }
        }
    }
}
