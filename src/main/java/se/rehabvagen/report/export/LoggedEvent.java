package se.rehabvagen.report.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.Organisation;

/**
 * One event of a case's course, with nothing of what it was about.
 *
 * @param name as the model calls the step, or the vocabulary the milestone
 * @param instance the same for begin and end of one step, another for the same step done again; from 1 in each case
 * @param organisation null where it is not one organisation's
 */
record LoggedEvent(
        String name,
        Level level,
        Phase phase,
        int instance,
        Instant at,
        @Nullable Organisation organisation) {

    /** Whoever mines picks one of these; together they tell the same work more than once. */
    enum Level {
        PROCESS("delprocess"),
        TASK("uppgift"),
        MILESTONE("milstolpe");

        private final String swedish;

        Level(String swedish) {
            this.swedish = swedish;
        }

        String swedish() {
            return swedish;
        }
    }

    /** The life of a step, in the words of the standard's own life cycle. */
    enum Phase {
        START("start"),
        COMPLETE("complete"),
        BROKEN_OFF("ate_abort");

        private final String standard;

        Phase(String standard) {
            this.standard = standard;
        }

        String standard() {
            return standard;
        }
    }
}
