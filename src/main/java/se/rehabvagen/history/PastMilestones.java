package se.rehabvagen.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Derives milestones from engine history alone, as the recorder would have written them. */
@Component
final class PastMilestones {

    private final JdbcClient database;
    private final RepositoryService models;

    PastMilestones(JdbcClient database, RepositoryService models) {
        this.database = database;
        this.models = models;
    }

    /** The next process instances whose model is still known, in the order of their ids. */
    List<String> instancesAfter(String last, int limit) {
        return database.sql("""
                        select p.proc_inst_id_ from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_
                        where p.proc_inst_id_ > ? order by p.proc_inst_id_ limit ?
                        """).params(last, limit).query(String.class).list();
    }

    List<Milestone> of(List<String> instances) {
        String[] ids = instances.toArray(String[]::new);
        List<PastStep> steps =
                database.sql(PastStep.SELECT).param(ids).query(PastStep::read).list();
        Map<String, ProcessDefinitionEntity> definitions = new HashMap<>();
        steps.forEach(step -> definitions.computeIfAbsent(step.definition(), this::model));
        Map<String, List<PastValue>> values = values(ids, definitions);
        List<Milestone> reached = new ArrayList<>();
        steps.stream().collect(Collectors.groupingBy(PastStep::processInstance)).forEach((id, all) -> {
            PastInstance instance = new PastInstance(all, values.getOrDefault(id, List.of()));
            instance.steps()
                    .flatMap(step -> reached(step, instance, definitions.get(step.definition())).stream())
                    .forEach(reached::add);
        });
        return reached;
    }

    private ProcessDefinitionEntity model(String definition) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) models).getDeployedProcessDefinition(definition);
    }

    private Map<String, List<PastValue>> values(String[] ids, Map<String, ProcessDefinitionEntity> definitions) {
        Set<Object> names = new HashSet<>(Set.of(MilestoneMark.RECORDED_AT, MilestoneMark.INSATS));
        definitions.values().forEach(model -> names.addAll(MilestoneMarks.variables(model)));
        return database
                .sql(PastValue.SELECT)
                .param(ids)
                .param(names.toArray(String[]::new))
                .query(PastValue::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PastValue::processInstance));
    }

    private static Optional<Milestone> reached(PastStep step, PastInstance instance, ProcessDefinitionEntity model) {
        if (step.endedAt() == null || step.isCancelled()) {
            return Optional.empty();
        }
        return Optional.ofNullable(model.findActivity(step.activity()))
                .flatMap(MilestoneMarks::of)
                .flatMap(mark -> mark.reached(
                        new MilestoneMark.Ended(
                                step.id(),
                                new Milestone.Origin(step.processInstance(), model.getKey(), model.getVersion()),
                                step.businessKey(),
                                step.tenant(),
                                step.endedAt()),
                        name -> instance.value(step, step.endedAt(), name)));
    }
}
