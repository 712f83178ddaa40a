package se.rehabvagen.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many running cases each investigator holds. */
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

    private final JdbcClient database;

    Caseload(JdbcClient database) {
        this.database = database;
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
