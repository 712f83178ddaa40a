package se.rehabvagen.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/**
 * What the engine remembers of a case. Its history keeps the tenant under which something happened: without this the unit and the
 * project lead would still find there that the person exists, under which number, and that somebody protected it.
 */
@Component
final class PastOfCase {

    /** Tables of history with a tenant, and their column with the id of the process instance. */
    private static final List<String> MOVES = List.of(
            move("act_hi_procinst", "id_"),
            move("act_hi_actinst", "proc_inst_id_"),
            move("act_hi_taskinst", "proc_inst_id_"),
            move("act_hi_varinst", "proc_inst_id_"),
            move("act_hi_detail", "proc_inst_id_"),
            move("act_hi_decinst", "proc_inst_id_"),
            move("act_hi_incident", "proc_inst_id_"),
            move("act_hi_op_log", "proc_inst_id_"),
            move("act_hi_comment", "proc_inst_id_"),
            move("act_hi_job_log", "process_instance_id_"),
            """
            update public.act_hi_identitylink link set tenant_id_ = task.tenant_id_ from public.act_hi_taskinst task
            where task.id_ = link.task_id_ and link.tenant_id_ is distinct from task.tenant_id_ and task.proc_inst_id_ in (
                select id_ from public.act_hi_procinst where business_key_ = :number)""");

    // Not wanted before the first question: the engine is built with this bean's users, before anybody may use the
    // database.
    private final ObjectProvider<JdbcClient> jdbc;

    PastOfCase(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Moves all of it behind the wall of the case, with the transaction that puts the case there: then what just happened is written
     * too. Each part stays with the unit at which it happened, as it was counted there.
     */
    void moveBehind(String wall, CaseNumber caseNumber) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTING,
                        written -> MOVES.forEach(move -> jdbc.getObject()
                                .sql(move)
                                .param("mark", wall.substring(wall.lastIndexOf('.')))
                                .param("number", caseNumber.value())
                                .update()));
    }

    private static String move(String table, String instance) {
        return """
                update public.%1$s past set tenant_id_ = past.tenant_id_ || :mark where past.%2$s in (
                    select id_ from public.act_hi_procinst where business_key_ = :number)
                  and past.tenant_id_ like '%%.%%' and past.tenant_id_ not like '%%.%%.%%'""".formatted(table, instance);
    }
}
