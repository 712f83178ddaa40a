package se.rehabvagen.history;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** The steps of a case that end, or ended, without being done, because the case itself stops. */
@Component
public final class BrokenOffSteps {

    /** A step that only waits for a step of its own is not named: what is left to do stands in the inner one. */
    private static final String STEPS = """
            with broken as (
                select step.* from act_hi_procinst step
                where step.proc_def_key_ not in (:beside)
                  and step.root_proc_inst_id_ = (
                      select root.proc_inst_id_ from act_hi_procinst root
                      where root.business_key_ = :case and root.proc_def_key_ = 'rehabilitation-case'
                      order by root.start_time_ desc limit 1)
                  and case when :runs then step.end_time_ is null
                           else step.state_ in ('INTERNALLY_TERMINATED', 'EXTERNALLY_TERMINATED') end)
            select definition.name_ from broken join act_re_procdef definition on definition.id_ = broken.proc_def_id_
            where not exists (select 1 from broken inside where inside.super_process_instance_id_ = broken.proc_inst_id_)
            group by definition.name_ order by min(broken.start_time_), definition.name_
            """;

    private final JdbcClient database;

    BrokenOffSteps(JdbcClient database) {
        this.database = database;
    }

    /**
     * The Swedish names of the steps, the oldest first and each once.
     *
     * @param runs whether the case is still on its way and its open steps are meant; else those that its end broke off
     * @param beside keys of models that are no steps to be done anew
     */
    public List<String> of(CaseNumber caseNumber, boolean runs, Set<String> beside) {
        return database.sql(STEPS)
                .param("case", caseNumber.value())
                .param("runs", runs)
                .param("beside", beside)
                .query(String.class)
                .list();
    }
}
