package se.rehabvagen.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;

/** What the people of one organisation have handed in about a case, and nothing of another's. */
@Component
public final class DoneWork {

    // Who did a task tells the log of operations: the assignee may be somebody else. What was played in from lists was
    // done by nobody, and belongs to whom it was assigned.
    private static final String SELECT = """
            with step as (
                select p.*, d.name_ from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_
                where p.business_key_ = ?),
            work as (
                select s.id_ as step, a.task_id_ as id, a.act_id_ as task, a.id_ as activity, a.act_name_ as name,
                       a.start_time_ as since,
                       a.end_time_ as done, coalesce(a.sequence_counter_, 0) as sequence,
                       coalesce((select l.user_id_ from act_hi_op_log l
                                 where l.task_id_ = a.task_id_ and l.operation_type_ = 'Complete' limit 1), a.assignee_) as doer
                from step s join act_hi_actinst a on a.proc_inst_id_ = s.id_
                where a.act_type_ = 'userTask' and coalesce(a.act_inst_state_, 0) <> 2
                union all
                select s.id_, s.id_, null, null, s.name_, s.start_time_, s.start_time_, -1, s.start_user_id_
                from step s where s.super_process_instance_id_ is null and s.start_user_id_ is not null)
            select s.id_ as step, s.proc_def_id_, s.proc_def_key_, s.name_ as step_name, s.start_time_, s.end_time_,
                   s.state_ in ('INTERNALLY_TERMINATED', 'EXTERNALLY_TERMINATED') as broken,
                   w.id, w.task, w.activity, w.name, w.done, w.doer,
                   (select string_agg(m.group_id_, ',') from act_id_membership m where m.user_id_ = w.doer) as roles
            from step s join work w on w.step = s.id_
            order by s.start_time_, s.id_, w.done nulls last, w.sequence, w.since""";

    private final JdbcClient database;
    private final StepOrganisations organisations;

    DoneWork(JdbcClient database, StepOrganisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** The steps of a case in which people of an organisation handed something in, in the order in which they began. */
    public List<DoneStep> of(CaseNumber caseNumber, Organisation organisation) {
        Map<String, List<DoneRow>> steps = new LinkedHashMap<>();
        database.sql(SELECT)
                .param(caseNumber.value())
                .query(DoneRow::read)
                .list()
                .forEach(row -> steps.computeIfAbsent(row.step(), each -> new ArrayList<>())
                        .add(row));
        return steps.values().stream()
                .map(rows -> step(rows, organisation))
                .filter(step -> !step.tasks().isEmpty())
                .toList();
    }

    private DoneStep step(List<DoneRow> rows, Organisation organisation) {
        List<DoneTask> tasks = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            DoneRow row = rows.get(place);
            if (row.doneAt() != null && organisation == whose(row)) {
                tasks.add(row.told(row.doneAt(), rows.subList(place + 1, rows.size())));
            }
        }
        return rows.get(0).told(tasks);
    }

    private @Nullable Organisation whose(DoneRow row) {
        List<Organisation> parties = row.task() == null ? List.of() : organisations.ofTask(row.model(), row.task());
        return StepOrganisations.worker(parties, row.roles());
    }
}
