package se.rehabvagen.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;

/** Who works for whom while somebody is away. A case remembers whose it is, so that it goes back to the right one. */
@Component
public final class Substitutions {

    private static final List<Holder> HOLDERS = List.of(
            new Holder(Role.FORSAKRINGSUTREDARE, CaseVariables.INVESTIGATOR, CaseVariables.ABSENT_INVESTIGATOR),
            new Holder(Role.REHABKOORDINATOR, CaseVariables.COORDINATOR, CaseVariables.ABSENT_COORDINATOR));

    private final RuntimeService runtime;
    private final CaseProcess cases;
    private final Staff staff;

    Substitutions(RuntimeService runtime, CaseProcess cases, Staff staff) {
        this.runtime = runtime;
        this.cases = cases;
        this.staff = staff;
    }

    /** One of the pair of a case: who holds it now, and for whom while that person is away. */
    private record Holder(Role role, Variable<String> now, Variable<String> away) {}

    /**
     * Hands the running cases of whoever is away over to the substitute, at the units where the substitute has the role.
     *
     * @param insats id of the project; its cases only
     */
    public void begin(String insats, String absent, String substitute) {
        HOLDERS.forEach(holder -> handOver(insats, holder, absent, substitute));
    }

    /** Hands back what was handed over and still is with the substitute. */
    public void end(String insats, String absent, String substitute) {
        HOLDERS.forEach(holder -> handBack(insats, holder, absent, substitute));
    }

    private void handOver(String insats, Holder holder, String absent, String substitute) {
        for (ProcessInstance instance : held(insats, holder.now(), absent)) {
            // Since the absence was told the person may have got cases at a unit where the substitute is a stranger.
            if (staff.serves(substitute, holder.role(), ProtectedCases.unitOf(instance.getTenantId()))) {
                remember(instance, holder.away(), absent);
                cases.takenOver(new CaseNumber(instance.getBusinessKey()), holder.now(), substitute);
            }
        }
    }

    private void handBack(String insats, Holder holder, String absent, String substitute) {
        for (ProcessInstance instance : held(insats, holder.away(), absent)) {
            remember(instance, holder.away(), null);
            if (substitute.equals(
                    runtime.getVariable(instance.getId(), holder.now().name()))) {
                cases.takenOver(new CaseNumber(instance.getBusinessKey()), holder.now(), absent);
            }
        }
    }

    private Iterable<ProcessInstance> held(String insats, Variable<String> variable, String user) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(CaseProcess.CASE)
                .variableValueEquals(CaseVariables.INSATS.name(), insats)
                .variableValueEquals(variable.name(), user)
                .list();
    }

    private void remember(ProcessInstance instance, Variable<String> away, @Nullable String absent) {
        Map<String, Object> fact = new HashMap<>();
        away.put(fact, absent);
        runtime.setVariables(instance.getId(), fact);
    }
}
