package se.rehabvagen.process;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The steps that can be chosen in the hub. */
public final class HubSteps {

    private static final List<Variable<Boolean>> STEPS = List.of(
            STARTS_SASSAM,
            STARTS_AVSTAMNINGSMOTE,
            STARTS_GEMENSAM_KARTLAGGNING,
            STARTS_REHABILITERING,
            STARTS_PLAN,
            REVIEWS_PLAN,
            STARTS_SJUKERSATTNING,
            STARTS_VANTAN,
            STARTS_FRAGA,
            STARTS_LONG_TERM_BENEFIT,
            STARTS_AVSLUT);

    private HubSteps() {}

    /** Unticks what is ticked; what is not costs nothing. */
    public static void clear(VariableScope hub) {
        for (Variable<Boolean> step : STEPS) {
            if (step.find(hub).orElse(false)) {
                step.set(hub, false);
            }
        }
    }

    /** No step is chosen in the variables of a start. */
    public static void noneIn(Map<String, Object> variables) {
        STEPS.forEach(step -> step.put(variables, false));
    }
}
