package se.rehabvagen.process;

import java.util.Set;

/**
 * A task that waits for somebody, seen without the ids of the model.
 *
 * @param id the engine's task id
 * @param form id of the task's form
 * @param leadsTo milestones that completing the task may reach
 * @param isHub whether the next steps of the case are chosen here
 */
public record OpenTask(String id, String form, Set<String> leadsTo, boolean isHub) {

    public OpenTask {
        leadsTo = Set.copyOf(leadsTo);
    }
}
