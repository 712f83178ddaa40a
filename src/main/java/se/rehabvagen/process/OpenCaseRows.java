package se.rehabvagen.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;

/**
 * All cases that the person at work may open, by the rule of {@link OpenCases}: as a part of a larger query, since there may be
 * thousands, and whoever lists them knows more about them.
 */
@Component
public final class OpenCaseRows {

    /**
     * Only of the last instance of a case: a case that moved is its new unit's. Names of models and variables stand in the text:
     * the indexes of the cases are found by them.
     */
    private static final String ROWS = """
            select latest.business_key_ as number, latest.id_ as instance, latest.tenant_id_ as tenant,
                   latest.end_time_ is null and latest.business_key_ in (
                       select alarm.business_key_ from public.act_ru_execution alarm
                       join public.act_re_procdef model on model.id_ = alarm.proc_def_id_
                       where alarm.business_key_ is not null
                         and (:isFk and model.key_ = '{alarm}' or :isRegion and model.key_ = '{regionsAlarm}')) as stalled,
                   latest.business_key_ in (
                       select step.business_key_ from public.act_ru_task task
                       join public.act_ru_execution step on step.id_ = task.proc_inst_id_
                       where task.assignee_ = :user
                          or :isAf and task.assignee_ is null and exists (
                             select from public.act_ru_identitylink offer
                             where offer.task_id_ = task.id_ and offer.group_id_ = '{officer}'))
                   or latest.id_ in (
                       select held.proc_inst_id_ from public.act_hi_varinst held
                       where held.proc_def_key_ = '{case}' and held.execution_id_ = held.proc_inst_id_
                         and held.text_ = :user
                         and (:isFk and held.name_ in ('{investigator}', '{absentInvestigator}')
                              or :isRegion and held.name_ in ('{coordinator}', '{absentCoordinator}'))) as own
            from public.act_hi_procinst latest
            where latest.proc_def_key_ = '{case}' and latest.tenant_id_ = any(:tenants)
              and not exists (
                  select from public.act_hi_procinst later
                  where later.business_key_ = latest.business_key_ and later.proc_def_key_ = '{case}'
                    and later.id_ <> latest.id_
                    and (later.end_time_ is null
                         or latest.end_time_ is not null
                            and (later.end_time_, later.start_time_) > (latest.end_time_, latest.start_time_)))
              and (:isRegion
                   or :isFk and (latest.id_ not in (
                       select kind.proc_inst_id_ from public.act_hi_varinst kind
                       where kind.proc_def_key_ = '{case}' and kind.name_ = '{kindOfUnit}' and kind.text_ = '{byNeed}')
                       or {hasBegun})
                   or :isAf and {hasBegun} and latest.id_ in (
                       select shares.proc_inst_id_ from public.act_hi_varinst shares
                       where shares.proc_def_key_ = '{case}' and shares.name_ = '{af}' and shares.long_ = 1))
            """;

    private static final String HAS_BEGUN = """
            latest.business_key_ in (
                select step.business_key_ from public.act_hi_varinst answer
                join public.act_hi_procinst step on step.id_ = answer.proc_inst_id_ and step.proc_def_key_ = '{consent}'
                where answer.proc_def_key_ = '{consent}' and answer.name_ = '{exchange}' and answer.long_ = 1)""";

    private static final String HOLDERS = """
            select fact.proc_inst_id_, fact.name_, fact.text_ from public.act_hi_varinst fact
            where fact.proc_inst_id_ = any(:instances) and fact.execution_id_ = fact.proc_inst_id_
              and fact.name_ in (:names) and fact.text_ is not null""";

    private static final String SQL = named(ROWS.replace("{hasBegun}", HAS_BEGUN));

    private final JdbcClient database;
    private final CurrentUser user;

    OpenCaseRows(JdbcClient database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    /**
     * A query and its named parameters. Its columns: {@code number}, {@code instance} (the engine's id), {@code tenant},
     * {@code stalled} (whether an alarm that concerns the person stands) and {@code own} (whether the person at work is of its pair, or away from
     * it, or has a task in it; or, of AF, could take one).
     */
    public record Part(String sql, Map<String, Object> parameters) {}

    /** All of them. */
    public Part all() {
        return new Part(SQL, parameters());
    }

    /** Those of some cases. */
    public Part among(Collection<CaseNumber> numbers) {
        Map<String, Object> parameters = parameters();
        parameters.put("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new));
        return new Part(SQL + " and latest.business_key_ = any(:numbers)", parameters);
    }

    /** Whether a case may be opened by the person at work and is their own. */
    public boolean isOwn(CaseNumber number) {
        Part part = among(List.of(number));
        return database.sql("select coalesce(bool_or(own), false) from (" + part.sql() + ") open")
                .params(part.parameters())
                .query(Boolean.class)
                .single();
    }

    /** Those that are the person's own and run. */
    public Set<CaseNumber> own() {
        Part part = all();
        return database
                .sql("select number from (" + part.sql() + ") open join public.act_hi_procinst latest"
                        + " on latest.id_ = open.instance where own and latest.end_time_ is null")
                .params(part.parameters())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who holds some cases now, by the engine's id of the case: user ids of its investigator, of its coordinator, and of those
     * for whom they stand in.
     */
    public Map<String, Holders> holders(Collection<String> instances) {
        Map<String, Map<Object, String>> facts = database
                .sql(HOLDERS)
                .param("instances", instances.toArray(String[]::new))
                .param(
                        "names",
                        List.of(
                                CaseVariables.INVESTIGATOR.name(),
                                CaseVariables.COORDINATOR.name(),
                                CaseVariables.ABSENT_INVESTIGATOR.name(),
                                CaseVariables.ABSENT_COORDINATOR.name()))
                .query((row, i) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.toMap(row -> row.get(1), row -> row.get(2), (one, same) -> one)));
        return facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> Holders.of(fact.getValue()::get)));
    }

    /** The pair of a case; null where nobody is known. */
    public record Holders(
            @Nullable String investigator,
            @Nullable String coordinator,
            @Nullable String absentInvestigator,
            @Nullable String absentCoordinator) {

        private static Holders of(Function<Object, @Nullable String> fact) {
            return new Holders(
                    fact.apply(CaseVariables.INVESTIGATOR.name()),
                    fact.apply(CaseVariables.COORDINATOR.name()),
                    fact.apply(CaseVariables.ABSENT_INVESTIGATOR.name()),
                    fact.apply(CaseVariables.ABSENT_COORDINATOR.name()));
        }
    }

    private Map<String, Object> parameters() {
        Set<Role> roles = user.roles();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("user", user.id().orElse(""));
        parameters.put("tenants", user.tenants().toArray(String[]::new));
        parameters.put("isFk", roles.contains(Role.FORSAKRINGSUTREDARE));
        parameters.put("isRegion", roles.contains(Role.REHABKOORDINATOR));
        parameters.put("isAf", roles.contains(Role.ARBETSFORMEDLARE));
        return parameters;
    }

    private static String named(String sql) {
        return sql.replace("{case}", CaseProcess.CASE)
                .replace("{officer}", Role.ARBETSFORMEDLARE.id())
                .replace("{consent}", Cases.CONSENT)
                .replace("{alarm}", OpenAlarms.ALARM)
                .replace("{regionsAlarm}", OpenAlarms.REGIONS_ALARM)
                .replace("{investigator}", CaseVariables.INVESTIGATOR.name())
                .replace("{coordinator}", CaseVariables.COORDINATOR.name())
                .replace("{absentInvestigator}", CaseVariables.ABSENT_INVESTIGATOR.name())
                .replace("{absentCoordinator}", CaseVariables.ABSENT_COORDINATOR.name())
                .replace("{kindOfUnit}", CaseVariables.UNIT_TYPE.name())
                .replace("{byNeed}", CareUnit.Kind.PSYKIATRI.code())
                .replace("{af}", CaseVariables.CONSENT_AF.name())
                .replace("{exchange}", CaseVariables.EXCHANGE_CONSENT.name());
    }
}
