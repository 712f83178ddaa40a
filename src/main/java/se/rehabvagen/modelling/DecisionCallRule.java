package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A decision comes along and its answer goes into a known variable. */
final class DecisionCallRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.each(BusinessRuleTask.class, (file, task) -> check(file, task, words));
    }

    private static Stream<Finding> check(ProcessFile file, BusinessRuleTask task, Vocabulary words) {
        String decision = task.getCamundaDecisionRef();
        return Finding.all(
                file.when(
                        decision == null || !words.decisions().contains(decision),
                        task,
                        "beslutstabellen %s finns inte: deploya dess fil tillsammans med modellen".formatted(decision)),
                file.when(
                        !"deployment".equals(task.getCamundaDecisionRefBinding()),
                        task,
                        "beslutstabellens Binding ska vara deployment"),
                file.when(
                        task.getCamundaMapDecisionResult() == null || task.getCamundaResultVariable() == null,
                        task,
                        "ange Result variable och Map decision result"));
    }
}
