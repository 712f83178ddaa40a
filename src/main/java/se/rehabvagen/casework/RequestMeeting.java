package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Party;
import se.rehabvagen.process.CaseProcess;

/** Somebody asks for an avstämningsmöte: the hub wakes, FK decides. */
@Component("requestMeeting")
final class RequestMeeting implements JavaDelegate {

    private final CaseProcess cases;

    RequestMeeting(CaseProcess cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        String party = Party.of(MEETING_REQUESTED_BY.from(step)).orElseThrow().swedish();
        cases.informed(new CaseNumber(step.getProcessBusinessKey()), Map.of(), "Avstämningsmöte begärt av " + party);
    }
}
