package se.rehabvagen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The mark <em>registrerat i efterhand</em>: what is submitted within it happened earlier and comes from a list. Under it
 * only the date and the event's own values are required of a form. Only intake can set it; nothing that arrives over HTTP
 * reaches it.
 *
 * @param occurredOn the Swedish calendar day on which the step was done
 * @param recordedAt the real time of registration, by the system clock
 */
public record Retrospect(LocalDate occurredOn, Instant recordedAt) {

    private static final ThreadLocal<Retrospect> CURRENT = new ThreadLocal<>();

    private static final ThreadLocal<Boolean> PASSING = ThreadLocal.withInitial(() -> false);

    /** Whether the form at hand is only passed on the way to what the list tells: of it nothing is known. */
    public static boolean isPassing() {
        return PASSING.get();
    }

    /** Passes a form of which the list tells nothing: nothing of it is required, and nothing is invented. */
    public static void passing(Runnable work) {
        PASSING.set(true);
        try {
            work.run();
        } finally {
            PASSING.remove();
        }
    }

    /** The mark under which this thread works now. */
    public static Optional<Retrospect> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does the work under this mark; marks do not nest. */
    public <T> T register(Supplier<T> work) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("Already registering in retrospect");
        }
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }
}
