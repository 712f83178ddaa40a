package se.rehabvagen.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.TaskQuery;
import se.rehabvagen.domain.Role;

/**
 * A list in Tasklist that is there from the start.
 *
 * @param key by which the list is known again at the next start
 * @param look name, explanation, colour and place as Tasklist shows them
 * @param roles who sees it
 * @param tasks which tasks stand in it
 */
record ReadyFilter(String key, Look look, Set<Role> roles, TaskQuery tasks) {

    /** Property of the engine's filter that holds the key. */
    static final String KEY = "rehabvagenKey";

    /**
     * How the list looks.
     *
     * @param priority place among the lists, the lowest first
     */
    record Look(String name, String explanation, String colour, int priority) {}

    Map<String, Object> properties() {
        return Map.of(
                KEY,
                key,
                "description",
                look.explanation(),
                "color",
                look.colour(),
                "priority",
                look.priority(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of());
    }
}
