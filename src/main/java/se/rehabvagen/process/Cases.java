package se.rehabvagen.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;

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

    // The step's own answer, which no later withdrawal changes, and what the case holds now.
    private static final String STANDING = """
            select latest.tenant_id_,
                coalesce(bool_or(fact.name_ = :kindOfUnit and fact.text_ = :byNeed), false),
                coalesce(bool_or(fact.name_ = :af and fact.long_ = 1), false),
                exists (select from public.act_hi_procinst step
                    join public.act_hi_varinst answer on answer.proc_inst_id_ = step.id_
                    where step.business_key_ = :number and step.proc_def_key_ = :consent
                    and answer.name_ = :exchange and answer.long_ = 1)
            from (select id_, tenant_id_ from public.act_hi_procinst
                where business_key_ = :number and proc_def_key_ = :model and tenant_id_ is not null
                order by end_time_ desc nulls first, start_time_ desc limit 1) latest
            left join public.act_hi_varinst fact on fact.proc_inst_id_ = latest.id_ and fact.name_ in (:kindOfUnit, :af)
            group by latest.id_, latest.tenant_id_
            """;

    // The letters of the number are looked up in the index of the cases alone, which names their model.
    private static final String WRITTEN = """
            select business_key_ from public.act_hi_procinst
            where proc_def_key_ = '%s' and lower(business_key_) = lower(:typed)
            group by business_key_ order by business_key_ <> :typed limit 2
            """.formatted(CaseProcess.CASE);

    /** Key of the step in which the person answers about consent. */
    static final String CONSENT = "samtycke";

    private static final String STEP = """
            select exists (select 1 from public.act_hi_procinst where business_key_ = :number and proc_def_key_ = :model)
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

    /**
     * The number of a case as it is written, for one that somebody typed in large or small letters; empty if there is no such
     * case, or if two cases are told apart by their letters only and neither was typed as it is written.
     */
    Optional<CaseNumber> written(CaseNumber typed) {
        List<String> found = jdbc.getObject()
                .sql(WRITTEN)
                .param("typed", typed.value())
                .query(String.class)
                .list();
        return found.stream()
                .filter(number -> found.size() == 1 || number.equals(typed.value()))
                .findFirst()
                .map(CaseNumber::new);
    }

    /** Whether a step was ever begun in a case, by the key of its model. */
    boolean hadStep(CaseNumber caseNumber, String model) {
        return jdbc.getObject()
                .sql(STEP)
                .param("number", caseNumber.value())
                .param("model", model)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the user on whose behalf the engine works may know of a case; without a user (jobs, intake) any case that is
     * there. Before consent only those know of it who enrol or ask for the consent, and AF only while it has consent of its
     * own.
     */
    boolean areOpenToUser(CaseNumber caseNumber) {
        Authentication user = Context.getCommandContext().getAuthentication();
        if (user == null || user.getUserId() == null) {
            return tenantOf(caseNumber).isPresent();
        }
        return openTo(caseNumber, tenantsOf(user), rolesOf(user).collect(Collectors.toSet()))
                .isPresent();
    }

    /** The tenant of a case that whoever works there in these roles may know of; empty if they may not, or there is none. */
    Optional<String> openTo(CaseNumber caseNumber, Collection<String> tenants, Set<Role> roles) {
        return standing(caseNumber)
                .filter(standing -> tenants.contains(standing.tenant()))
                .filter(standing -> roles.stream().anyMatch(standing::isOpenTo))
                .map(Standing::tenant);
    }

    /**
     * How a case stands towards the organisations.
     *
     * @param isByNeed whether it was the Region that enrolled, as in psychiatry
     * @param hasBegun whether the exchange FK–Region was ever consented to
     */
    private record Standing(String tenant, boolean isByNeed, boolean sharesWithAf, boolean hasBegun) {

        boolean isOpenTo(Role role) {
            return switch (role) {
                case REHABKOORDINATOR -> true;
                case FORSAKRINGSUTREDARE -> hasBegun || !isByNeed;
                case ARBETSFORMEDLARE -> hasBegun && sharesWithAf;
                default -> false;
            };
        }
    }

    private Optional<Standing> standing(CaseNumber caseNumber) {
        return jdbc.getObject()
                .sql(STANDING)
                .param("number", caseNumber.value())
                .param("model", CaseProcess.CASE)
                .param("consent", CONSENT)
                .param("kindOfUnit", CaseVariables.UNIT_TYPE.name())
                .param("byNeed", CareUnit.Kind.PSYKIATRI.code())
                .param("af", CaseVariables.CONSENT_AF.name())
                .param("exchange", CaseVariables.EXCHANGE_CONSENT.name())
                .query((row, i) ->
                        new Standing(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)))
                .optional();
    }

    private static List<String> tenantsOf(Authentication user) {
        return user.getTenantIds() == null ? List.of() : user.getTenantIds();
    }

    private static Stream<Role> rolesOf(Authentication user) {
        return user.getGroupIds() == null
                ? Stream.empty()
                : user.getGroupIds().stream().flatMap(group -> Role.of(group).stream());
    }
}
