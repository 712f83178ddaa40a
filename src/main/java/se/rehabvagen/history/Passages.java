package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;

/** How process instances went through their models, running or ended, as engine history keeps it. */
@Component
public final class Passages {

    private static final String INSTANCE = """
            select p.proc_inst_id_ as id, d.id_ as definition, d.key_ as process, coalesce(d.name_, d.key_) as name,
                   d.version_ as version, p.start_time_, p.end_time_, p.state_, p.tenant_id_,
                   case when exists (select from act_hi_procinst c where c.business_key_ = p.business_key_
                                     and c.proc_def_key_ = 'rehabilitation-case') then p.business_key_ end as number,
                   coalesce(call.act_id_, '') as activity
            from act_hi_procinst p
            join act_re_procdef d on d.id_ = p.proc_def_id_
            left join act_hi_actinst call on call.proc_inst_id_ = p.super_process_instance_id_
                 and call.call_proc_inst_id_ = p.proc_inst_id_
            """;

    private static final String ACTIVITIES = """
            select a.*, (select string_agg(m.group_id_, ',') from act_id_membership m where m.user_id_ = a.assignee_) as roles
            from act_hi_actinst a where a.proc_inst_id_ = ? order by a.start_time_, a.sequence_counter_, a.id_
            """;

    private final JdbcClient database;
    private final StepOrganisations organisations;
    private final ProcessEngineConfigurationImpl engine;

    Passages(JdbcClient database, StepOrganisations organisations, ProcessEngine engine) {
        this.database = database;
        this.organisations = organisations;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** By the engine's id of the instance, whoever asks; empty if there is none. */
    public Optional<Passage> of(String instance) {
        return database.sql(INSTANCE + "where p.proc_inst_id_ = ?")
                .param(instance)
                .query(this::whole)
                .optional();
    }

    private Passage whole(ResultSet row, int index) throws SQLException {
        Passage.Link self = link(row, index);
        String definition = row.getString("definition");
        String number = row.getString("number");
        List<Passage.Activity> activities = database.sql(ACTIVITIES)
                .param(self.id())
                .query((step, i) -> activity(step, definition))
                .list();
        PassedFlows flows = PassedFlows.of(model(definition), activities);
        return new Passage(
                self.id(),
                self.process(),
                self.processName(),
                row.getInt("version"),
                definition,
                Stay.Place.of(number == null ? null : new CaseNumber(number), row.getString("tenant_id_")),
                self.started(),
                self.ended(),
                self.state(),
                caller(self),
                activities,
                links("where p.super_process_instance_id_ = ? order by p.start_time_, p.proc_inst_id_", self.id()),
                flows.certain(),
                flows.unsure());
    }

    private Passage.@Nullable Link caller(Passage.Link self) {
        return links(
                        "where p.proc_inst_id_ = (select super_process_instance_id_ from act_hi_procinst"
                                + " where proc_inst_id_ = ?)",
                        self.id())
                .stream()
                .findFirst()
                .map(caller -> new Passage.Link(
                        caller.id(),
                        caller.process(),
                        caller.processName(),
                        self.activity(),
                        caller.started(),
                        caller.ended(),
                        caller.state()))
                .orElse(null);
    }

    private List<Passage.Link> links(String condition, String instance) {
        return database.sql(INSTANCE + condition)
                .param(instance)
                .query(Passages::link)
                .list();
    }

    private static Passage.Link link(ResultSet row, int index) throws SQLException {
        Instant ended = instant(row.getTimestamp("end_time_"));
        return new Passage.Link(
                row.getString("id"),
                row.getString("process"),
                row.getString("name"),
                row.getString("activity"),
                row.getTimestamp("start_time_").toInstant(),
                ended,
                state(row.getString("state_"), ended));
    }

    private static Passage.State state(String engineState, @Nullable Instant ended) {
        if (ended == null) {
            return Passage.State.RUNS;
        }
        return engineState.endsWith("TERMINATED") ? Passage.State.BROKEN_OFF : Passage.State.ENDED;
    }

    private Passage.Activity activity(ResultSet row, String definition) throws SQLException {
        String activity = row.getString("act_id_");
        String name = row.getString("act_name_");
        String type = row.getString("act_type_");
        String user = row.getString("assignee_");
        boolean isTask = type.equals("userTask");
        return new Passage.Activity(
                row.getString("id_"),
                row.getString("parent_act_inst_id_"),
                activity,
                name == null ? activity : name,
                type,
                row.getTimestamp("start_time_").toInstant(),
                instant(row.getTimestamp("end_time_")),
                row.getInt("act_inst_state_") == 2,
                user,
                isTask ? organisations.one(definition, activity, row.getString("roles")) : null,
                row.getString("call_proc_inst_id_"));
    }

    /** Who may see the model has been asked before. */
    private BpmnModelInstance model(String definition) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        within -> engine.getDeploymentCache().findBpmnModelInstanceForProcessDefinition(definition)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
