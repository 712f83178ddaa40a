package se.rehabvagen.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** Who works for whom while somebody is away. A case remembers whose it is, so that it goes back to the right one. */
@Component
public final class Substitutions {

    private final RuntimeService runtime;
    private final CaseProcess cases;

    Substitutions(RuntimeService runtime, CaseProcess cases) {
        this.runtime = runtime;
        this.cases = cases;
    }

    /** Hands every running case of whoever is away over to the substitute. */
    public void begin(String absent, String substitute) {
        handOver(CaseVariables.INVESTIGATOR, CaseVariables.ABSENT_INVESTIGATOR, absent, substitute);
        handOver(CaseVariables.COORDINATOR, CaseVariables.ABSENT_COORDINATOR, absent, substitute);
    }

    /** Hands back what was handed over and still is with the substitute. */
    public void end(String absent, String substitute) {
        handBack(CaseVariables.INVESTIGATOR, CaseVariables.ABSENT_INVESTIGATOR, absent, substitute);
        handBack(CaseVariables.COORDINATOR, CaseVariables.ABSENT_COORDINATOR, absent, substitute);
    }

    private void handOver(Variable<String> holder, Variable<String> away, String absent, String substitute) {
        for (ProcessInstance instance : held(holder, absent)) {
            remember(instance, away, absent);
            cases.takenOver(new CaseNumber(instance.getBusinessKey()), holder, substitute);
        }
    }

    private void handBack(Variable<String> holder, Variable<String> away, String absent, String substitute) {
        for (ProcessInstance instance : held(away, absent)) {
            remember(instance, away, null);
            if (substitute.equals(runtime.getVariable(instance.getId(), holder.name()))) {
                cases.takenOver(new CaseNumber(instance.getBusinessKey()), holder, absent);
            }
        }
    }

    private Iterable<ProcessInstance> held(Variable<String> variable, String user) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(CaseProcess.CASE)
                .variableValueEquals(variable.name(), user)
                .list();
    }

    private void remember(ProcessInstance instance, Variable<String> away, @Nullable String absent) {
        Map<String, Object> fact = new HashMap<>();
        away.put(fact, absent);
        runtime.setVariables(instance.getId(), fact);
    }
}
