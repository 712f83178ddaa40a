package se.rehabvagen.modelling;

import java.util.List;

/** The rules that protect running cases: what breaks one of them is not deployed. */
final class DeploymentRules {

    static final List<Rule> ALL = List.of(
            (files, words) -> files.unreadable().stream(),
            new ProcessRule(),
            new DiagramRule(),
            new FormReferenceRule(),
            new RoleRule(),
            new CallRule(),
            new DecisionCallRule(),
            new BeanRule(),
            new ExpressionRule(),
            new VariableRule(),
            new TimerRule(),
            new MessageRule(),
            new PropertyRule(),
            new GatewayRule(),
            new FormFieldRule(),
            new FormConditionRule(),
            new FormContractRule(),
            new DecisionRule());

    private DeploymentRules() {}

    static List<Finding> broken(ModelSet files, Vocabulary words) {
        return ALL.stream().flatMap(rule -> rule.check(files, words)).distinct().toList();
    }
}
