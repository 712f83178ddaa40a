package se.rehabvagen.process;

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

    Advice(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The suggestion for a case as it stands, as a Swedish sentence. */
    public Optional<String> about(VariableScope scope) {
        Map<String, Object> basis = new HashMap<>();
        BASIS.forEach(variable -> basis.put(variable.name(), scope.getVariable(variable.name())));
        return decisions.firstRow(DECISION, basis).map(row -> (String) row.get(CaseVariables.ADVICE_TEXT.name()));
    }
}
