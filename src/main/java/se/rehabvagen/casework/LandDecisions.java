package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.CHECK_IN_LINES;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;

/** Hands each decision of a check-in over to its case: the hub wakes and says what is to be done, by whom and by when. */
@Component("landDecisions")
final class LandDecisions implements JavaDelegate {

    private final CaseProcess cases;

    LandDecisions(CaseProcess cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution checkIn) {
        CHECK_IN_LINES.find(checkIn).stream()
                .flatMap(lines -> Spin.JSON(lines).elements().stream())
                .map(CheckInDecision::of)
                .filter(CheckInDecision::isSomething)
                .forEach(decision -> cases.informed(new CaseNumber(decision.caseNumber()), Map.of(), decision.news()));
    }
}
