package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The work that was done in cases, begun and ended. What is waited for by nobody, such as an automatic step, is none. */
@Component
public final class Steps {

    /** Of who did a task only the roles leave the database. The case itself is the way, not a step on it. */
    private static final String SELECT = """
            select p.business_key_, p.proc_def_id_, null as task, d.name_, p.start_time_, p.end_time_,
                   p.state_ in ('INTERNALLY_TERMINATED', 'EXTERNALLY_TERMINATED') as broken, null as roles, 0 as sequence
            from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_
            where p.business_key_ = any (:cases) and split_part(p.tenant_id_, '.', 1) = :insats
              and p.proc_def_key_ <> 'rehabilitation-case'
            union all
            select p.business_key_, a.proc_def_id_, a.act_id_, a.act_name_, a.start_time_, a.end_time_,
                   coalesce(a.act_inst_state_, 0) = 2,
                   (select string_agg(m.group_id_, ',') from act_id_membership m where m.user_id_ = a.assignee_),
                   coalesce(a.sequence_counter_, 0)
            from act_hi_procinst p
            join act_re_procdef d on d.id_ = p.proc_def_id_
            join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
            where p.business_key_ = any (:cases) and split_part(p.tenant_id_, '.', 1) = :insats
              and a.act_type_ = 'userTask'
            order by 1, 5, 9
            """;

    private final JdbcClient database;
    private final StepOrganisations organisations;

    Steps(JdbcClient database, StepOrganisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** The steps of some cases of an insats, each case's in the order in which they began; a case without any is not there. */
    public Map<CaseNumber, List<Step>> of(String insats, Collection<CaseNumber> cases) {
        Map<CaseNumber, List<Step>> steps = new HashMap<>();
        database.sql(SELECT)
                .param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("insats", insats)
                .query(row -> {
                    add(row, steps);
                });
        return steps;
    }

    /** Where a case has been at home in the engine: units ({@code <insats>.<unit>}), and the wall of a protected case. */
    public Set<String> tenantsOf(CaseNumber caseNumber) {
        return database.sql(
                        "select distinct tenant_id_ from act_hi_procinst where business_key_ = ? and tenant_id_ is not null")
                .param(caseNumber.value())
                .query(String.class)
                .set();
    }

    private void add(ResultSet row, Map<CaseNumber, List<Step>> steps) throws SQLException {
        String definition = row.getString(2);
        String task = row.getString(3);
        if (!organisations.hasTasks(definition)) {
            return;
        }
        Step step = new Step(
                row.getString(4),
                task == null ? Step.Kind.PROCESS : Step.Kind.TASK,
                organisations.one(definition, task, row.getString(8)),
                row.getTimestamp(5).toInstant(),
                instant(row.getTimestamp(6)),
                row.getBoolean(7));
        steps.computeIfAbsent(new CaseNumber(row.getString(1)), each -> new ArrayList<>())
                .add(step);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
