package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that is true of a case, since when, and the milestone that says so. */
record Found(Phase phase, String text, @Nullable LocalDate since, Optional<Seen> source) {

    /** What began with a milestone. */
    static Found goingOn(Phase phase, String text, Seen source) {
        return new Found(phase, text, source.milestone().occurredOn(), Optional.of(source));
    }
}
