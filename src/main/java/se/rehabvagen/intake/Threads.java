package se.rehabvagen.intake;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A few threads that work on different cases. */
final class Threads {

    private static final int COUNT = 3;
    private static final long LONGEST_EVENT_SECONDS = 60;

    private final ExecutorService pool = Executors.newFixedThreadPool(COUNT, work -> {
        Thread thread = new Thread(work, "intake-player");
        thread.setDaemon(true);
        return thread;
    });

    /** Does all of it, and comes back when it is done. */
    void run(List<Callable<Object>> work) throws InterruptedException {
        for (Future<Object> done : pool.invokeAll(work)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Playing in failed", e.getCause());
            }
        }
    }

    /** Lets what has begun come to its end: nothing is left half done. */
    void end() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(LONGEST_EVENT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("An event is still being registered");
        }
    }
}
