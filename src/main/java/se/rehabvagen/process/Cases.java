package se.rehabvagen.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** Which cases there are, running or ended, and whose they are. */
@Component
final class Cases {

    // The engine's API would need a history query, which is restricted to what the user may see and reads whole
    // instances.
    private static final String TENANT = """
            select tenant_id_ from public.act_hi_procinst
            where business_key_ = :number and proc_def_key_ = :model and tenant_id_ is not null
            order by end_time_ desc nulls first, start_time_ desc limit 1
            """;

    // Not wanted before the first question: the engine is built with this bean, before anybody may use the database.
    private final ObjectProvider<JdbcClient> jdbc;

    Cases(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit within its insats ({@code <insats>.<unit>}) at which a case runs, or ran last; empty if there is no such case. */
    public Optional<String> tenantOf(CaseNumber caseNumber) {
        return jdbc.getObject()
                .sql(TENANT)
                .param("number", caseNumber.value())
                .param("model", CaseProcess.CASE)
                .query(String.class)
                .optional();
    }

    /** Whether the user on whose behalf the engine works may know of a case; without a user (jobs, intake) any case that is there. */
    boolean areOpenToUser(CaseNumber caseNumber) {
        Optional<String> tenant = tenantOf(caseNumber);
        Authentication user = Context.getCommandContext().getAuthentication();
        return user == null || user.getUserId() == null
                ? tenant.isPresent()
                : tenant.filter(tenantsOf(user)::contains).isPresent();
    }

    private static List<String> tenantsOf(Authentication user) {
        return user.getTenantIds() == null ? List.of() : user.getTenantIds();
    }
}
