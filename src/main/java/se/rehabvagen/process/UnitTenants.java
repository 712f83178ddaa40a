package se.rehabvagen.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/**
 * The tenant of whatever starts: the models are everybody's, their instances are a unit's. Decided from the variables, since
 * timers and intake have no user; a called process is its caller's, or where the model names {@code callForUnit} a unit's.
 */
@Component
final class UnitTenants implements TenantIdProvider {

    private final Cases cases;

    UnitTenants(Cases cases) {
        this.cases = cases;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        Map<String, Object> variables = start.getVariables();
        return CaseVariables.CASE_NUMBER
                .find(variables)
                .flatMap(number -> cases.tenantOf(new CaseNumber(number)))
                .or(() -> ofPlace(variables))
                .or(UnitTenants::ofUser)
                .orElse(null);
    }

    /** A protected case, a unit within its insats as {@code Insats.tenantOf} writes it, or the insats as a whole. */
    private static Optional<String> ofPlace(Map<String, Object> variables) {
        Optional<String> unit = CaseVariables.UNIT.find(variables).map(id -> "." + id);
        return CaseVariables.PROTECTED_TENANT
                .find(variables)
                .or(() -> CaseVariables.INSATS.find(variables).map(insats -> insats + unit.orElse("")));
    }

    /** The insats in which the user works; who works in several must say in which. */
    private static Optional<String> ofUser() {
        Authentication user = Context.getCommandContext().getAuthentication();
        List<String> tenants = user == null || user.getTenantIds() == null ? List.of() : user.getTenantIds();
        List<String> insatser = tenants.stream()
                .map(tenant -> tenant.split("\\.", 2)[0])
                .distinct()
                .toList();
        return insatser.size() == 1 ? Optional.of(insatser.get(0)) : Optional.empty();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        DelegateExecution execution = decision.getExecution();
        return execution == null ? null : execution.getTenantId();
    }
}
