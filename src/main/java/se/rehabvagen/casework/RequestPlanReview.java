package se.rehabvagen.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.process.CaseEvents;

/** Opens the plan for review before its time. */
@Component("requestPlanReview")
final class RequestPlanReview implements JavaDelegate {

    private final CaseEvents cases;

    RequestPlanReview(CaseEvents cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution hub) {
        cases.planReviewRequested(new CaseNumber(hub.getProcessBusinessKey()));
    }
}
