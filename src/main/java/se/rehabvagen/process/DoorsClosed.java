package se.rehabvagen.process;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether people and programs may reach the engine. While past events are played in, the engine's clock stands in the past
 * and the doors are closed: whoever asks meanwhile is told how far it has come.
 *
 * <p>Whoever lets a request through to the engine calls {@link #enter()} before and {@link #leave()} after it.
 */
@Component
public final class DoorsClosed {

    private int inside;
    private Optional<Progress> closedFor = Optional.empty();

    /**
     * How far the work behind the closed doors has come.
     *
     * @param text what goes on, one Swedish sentence
     * @param done events that are in
     * @param total events in all, 0 where it is not known yet
     */
    public record Progress(String text, int done, int total) {

        /** Whole percent, 0 to 100. */
        public int percent() {
            return total == 0 ? 0 : (int) (100L * done / total);
        }
    }

    /** Why the doors are closed and how far the work has come; empty while they are open. */
    public synchronized Optional<Progress> closedFor() {
        return closedFor;
    }

    /** Goes in, unless the doors are closed; who came in must {@link #leave()}. */
    public synchronized boolean enter() {
        if (closedFor.isPresent()) {
            return false;
        }
        inside++;
        return true;
    }

    public synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Closes the doors and waits until everybody who was inside has left. */
    public synchronized void close(Progress progress) throws InterruptedException {
        closedFor = Optional.of(progress);
        while (inside > 0) {
            wait();
        }
    }

    /** Tells how far the work has come; the doors stay closed. */
    public synchronized void report(Progress progress) {
        closedFor = Optional.of(progress);
    }

    public synchronized void open() {
        closedFor = Optional.empty();
    }
}
