package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PlanForAvslut;
import se.rehabvagen.process.CaseEvents;

/** Sjukersättning was refused: a plan that rested on it is recalled. */
@Component("refusePension")
final class RefusePension implements JavaDelegate {

    private final CaseEvents cases;

    RefusePension(CaseEvents cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution decision) {
        boolean restsOnIt = PLAN_WAY.find(CaseScope.of(decision))
                .filter(PlanForAvslut.SJUKERSATTNING::equals)
                .isPresent();
        if (restsOnIt) {
            cases.pensionRefused(
                    new CaseNumber(decision.getProcessBusinessKey()), PENSION_DECISION_DATE.from(decision));
        }
    }
}
