package se.rehabvagen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;

/**
 * A task of a case that somebody still has to do.
 *
 * @param id the engine's task id
 * @param name Swedish, as Tasklist shows it
 * @param step what the model that it belongs to is called, Swedish
 * @param offeredTo whose task it is
 * @param atWork all organisations that have tasks in the step: its members see the task
 * @param assignee user id of whoever has taken it, or null
 * @param since when it began to wait
 * @param due the Swedish day on which it should be done, or null
 * @param restsUntil the Swedish day before which nobody has to do anything, or null
 * @param isHub whether the next steps of the case are chosen here
 * @param waitsFor the party for whom the case waits here ({@code fk}, {@code vard}, …); empty: nobody
 */
public record CaseTask(
        String id,
        String name,
        String step,
        Set<Organisation> offeredTo,
        Set<Organisation> atWork,
        @Nullable String assignee,
        Instant since,
        @Nullable LocalDate due,
        @Nullable LocalDate restsUntil,
        boolean isHub,
        String waitsFor) {

    public CaseTask {
        offeredTo = Set.copyOf(offeredTo);
        atWork = Set.copyOf(atWork);
    }

    /** Whether nobody has to do anything before a later day than this one. */
    public boolean rests(LocalDate today) {
        return restsUntil != null && restsUntil.isAfter(today);
    }
}
