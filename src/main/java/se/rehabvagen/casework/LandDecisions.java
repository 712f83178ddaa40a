package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseProcess;

/** Hands each decision of a check-in over to its case: the hub wakes and names it. */
@Component("landDecisions")
final class LandDecisions implements JavaDelegate {

    private static final String NOTHING = "inget";
    private static final Map<String, String> DECISIONS = Map.of(
            "nytt_mote", "kalla till möte",
            "plan", "sätt eller se över plan",
            "vanta", "vänta",
            "kontakt", "ta kontakt");

    private final CaseProcess cases;

    LandDecisions(CaseProcess cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution checkIn) {
        CHECK_IN_LINES
                .find(checkIn)
                .ifPresent(lines -> Spin.JSON(lines).elements().forEach(this::land));
    }

    private void land(SpinJsonNode line) {
        String decision = line.prop(CHECK_IN_DECISION.name()).stringValue();
        if (!decision.equals(NOTHING)) {
            CaseNumber caseNumber = new CaseNumber(line.prop(CASE_NUMBER.name()).stringValue());
            cases.informed(caseNumber, Map.of(), "Avstämning: " + DECISIONS.get(decision));
        }
    }
}
