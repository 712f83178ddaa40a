package se.rehabvagen.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which running cases. */
@Component
public final class Caseload {

    private static final String RUNNING = """
            select investigator.text_ as investigator, count(*) as cases
            from act_ru_execution instance
            join act_re_procdef model on model.id_ = instance.proc_def_id_ and model.key_ = :model
            join act_ru_variable investigator
              on investigator.execution_id_ = instance.id_ and investigator.name_ = :holder
            join act_ru_variable insats on insats.execution_id_ = instance.id_ and insats.name_ = :insatsName
            where instance.parent_id_ is null and insats.text_ = :insats and investigator.text_ is not null
            group by investigator.text_""";

    private static final String UNITS = """
            select distinct instance.tenant_id_
            from act_ru_execution instance
            join act_re_procdef model on model.id_ = instance.proc_def_id_ and model.key_ = :model
            join act_ru_variable holder on holder.execution_id_ = instance.id_ and holder.name_ = :holder
            join act_ru_variable insats on insats.execution_id_ = instance.id_ and insats.name_ = :insatsName
            where instance.parent_id_ is null and insats.text_ = :insats and holder.text_ = :user""";

    private final JdbcClient database;

    Caseload(JdbcClient database) {
        this.database = database;
    }

    /**
     * The units, each {@code <insats>.<unit>}, at which somebody holds cases of a project, whoever asks.
     *
     * @param holder which of the pair: investigator or coordinator
     */
    public Set<String> units(String insats, Variable<String> holder, String user) {
        return database
                .sql(UNITS)
                .param("model", CaseProcess.CASE)
                .param("holder", holder.name())
                .param("insatsName", CaseVariables.INSATS.name())
                .param("insats", insats)
                .param("user", user)
                .query(String.class)
                .list()
                .stream()
                .map(ProtectedCases::unitOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Cases by user id; who holds none is left out. */
    public Map<String, Integer> byInvestigator(String insats) {
        return database
                .sql(RUNNING)
                .param("model", CaseProcess.CASE)
                .param("holder", CaseVariables.INVESTIGATOR.name())
                .param("insatsName", CaseVariables.INSATS.name())
                .param("insats", insats)
                .query((row, i) -> Map.entry(row.getString("investigator"), row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
