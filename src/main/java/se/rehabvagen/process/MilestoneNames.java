package se.rehabvagen.process;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What milestones are called in Swedish, by {@code milestones.dmn}. */
@Component
public final class MilestoneNames {

    private static final String DECISION = "milestones";

    // The engine builds its beans before its services are there.
    private final ObjectProvider<DecisionService> decisions;

    MilestoneNames(ObjectProvider<DecisionService> decisions) {
        this.decisions = decisions;
    }

    /**
     * The names of these milestones.
     *
     * @throws IllegalArgumentException if the table does not know one of them
     */
    public Map<String, String> of(Iterable<String> keys) {
        return StreamSupport.stream(keys.spliterator(), false)
                .distinct()
                .collect(Collectors.toMap(key -> key, this::name));
    }

    private String name(String key) {
        return decisions
                .getObject()
                .evaluateDecisionTableByKey(DECISION, Map.of("milestone", key))
                .getResultList()
                .stream()
                .map(row -> (String) row.get("label"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("milestones.dmn has no row " + key));
    }
}
