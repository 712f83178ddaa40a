package se.rehabvagen.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;

/**
 * A piece of work in a case, as the model calls it. Who did it is not told, only for which organisation.
 *
 * @param name Swedish
 * @param organisation null where several meet, or the model does not say
 * @param endedAt null while it goes on
 * @param isBrokenOff whether it ended without being done
 */
public record Step(
        String name,
        Kind kind,
        @Nullable Organisation organisation,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean isBrokenOff) {

    public enum Kind {
        /** A whole model in which people have tasks. */
        PROCESS,
        /** What one person does in it. */
        TASK
    }
}
