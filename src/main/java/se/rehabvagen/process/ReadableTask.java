package se.rehabvagen.process;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;

/**
 * A task that somebody may see, as its card and its form need it.
 *
 * @param id the engine's task id
 * @param caseNumber the case that it belongs to, null: it is about a project's work
 * @param tenant the unit, the wall of a protected person's case, or the project; null: nobody's
 * @param since when it began to wait
 * @param restsUntil before that moment nobody has to do anything, null: it never rested
 * @param due by when it should be done, null: at any time
 */
public record ReadableTask(
        String id,
        @Nullable CaseNumber caseNumber,
        @Nullable String tenant,
        Instant since,
        @Nullable Instant restsUntil,
        @Nullable Instant due) {

    /** The unit ({@code <insats>.<unit>}) at which it waits, or the project by its id; empty where it belongs to neither. */
    public Optional<String> place() {
        return Optional.ofNullable(tenant).map(ProtectedCases::unitOf);
    }
}
