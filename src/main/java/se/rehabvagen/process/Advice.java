package se.rehabvagen.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What {@code next-step-advice.dmn} suggests; it never decides. */
@Component
public final class Advice {

    private static final String DECISION = "next-step-advice";
    private static final List<Variable<?>> BASIS = List.of(
            CaseVariables.FAILED_ATTEMPTS,
            CaseVariables.HAS_PLAN_IN_FORCE,
            CaseVariables.REHABILITATION_RUNS,
            CaseVariables.IS_LONG_TERM_BENEFIT,
            CaseVariables.GK_OUTCOME,
            CaseVariables.REHAB_NEED);

    private final Decisions decisions;
    private final Clock clock;

    Advice(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The suggestion for a case as it stands, as a Swedish sentence. */
    public Optional<String> about(VariableScope scope) {
        Map<String, Object> basis = new HashMap<>();
        BASIS.forEach(variable -> basis.put(variable.name(), scope.getVariable(variable.name())));
        boolean mayAfTakePart = Consents.isInForce(CaseVariables.CONSENT_AF, scope, LocalDate.now(clock));
        basis.put(CaseVariables.CONSENT_AF.name(), mayAfTakePart);
        return decisions.firstRow(DECISION, basis).map(row -> (String) row.get(CaseVariables.ADVICE_TEXT.name()));
    }
}
