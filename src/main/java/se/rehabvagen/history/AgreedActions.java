package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** What the parties of a case have agreed to do. */
@Component
public final class AgreedActions {

    // An action is a step of its own that begins with what was agreed; one that calls another for the Region hands it
    // on.
    private static final String ACTIONS = """
            with action as (
                select step.proc_inst_id_ as id, step.super_process_instance_id_ as caller, step.start_time_, step.end_time_,
                       step.state_,
                       max(fact.text_) filter (where fact.name_ = 'actionCode') as code,
                       max(fact.text_) filter (where fact.name_ = 'actionParty') as party,
                       max(fact.text_) filter (where fact.name_ = 'actionDueDate') as due,
                       max(fact.text_) filter (where fact.name_ = 'actionResult') as result
                from public.act_hi_procinst step
                join public.act_hi_varinst fact on fact.execution_id_ = step.proc_inst_id_
                    and fact.name_ in ('actionCode', 'actionParty', 'actionDueDate', 'actionResult')
                where step.business_key_ = ?
                group by step.proc_inst_id_, step.super_process_instance_id_, step.start_time_, step.end_time_, step.state_)
            select agreed.id, agreed.code, agreed.party, agreed.due, coalesce(agreed.result, handed.result),
                   agreed.end_time_ is null as goes_on
            from action agreed left join action handed on handed.caller = agreed.id
            where agreed.code is not null and agreed.party is not null
              and agreed.caller not in (select id from action where code is not null)
            order by agreed.due nulls last, agreed.start_time_, agreed.id""";

    private final JdbcClient database;

    AgreedActions(JdbcClient database) {
        this.database = database;
    }

    /**
     * One action.
     *
     * @param id of the step in which it is watched over
     * @param code what is to be done
     * @param party who does it
     * @param due the last day, or null
     * @param result how it went, null as long as nobody said
     * @param isOpen whether it is still watched over
     */
    public record Action(
            String id,
            String code,
            String party,
            @Nullable LocalDate due,
            @Nullable String result,
            boolean isOpen) {}

    /** All of a case, the first to be done first. */
    public List<Action> of(CaseNumber caseNumber) {
        return database.sql(ACTIONS)
                .param(caseNumber.value())
                .query(AgreedActions::action)
                .list();
    }

    private static Action action(ResultSet row, int number) throws SQLException {
        LocalDate due =
                Optional.ofNullable(row.getString(4)).map(LocalDate::parse).orElse(null);
        return new Action(
                row.getString(1), row.getString(2), row.getString(3), due, row.getString(5), row.getBoolean(6));
    }
}
