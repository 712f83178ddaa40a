package se.rehabvagen.intake;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.rehabvagen.testing.Caller;

/** Two people who call meetings in one case after the other, until the line goes dead. */
final class Workers implements AutoCloseable {

    private static final int PEOPLE = 2;

    private final Caller caller;
    private final Queue<String> hubs;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    /** @param hubs ids of the tasks in which they choose the next step */
    Workers(Caller caller, List<String> hubs) {
        this.caller = caller;
        this.hubs = new ConcurrentLinkedQueue<>(hubs);
        for (int i = 0; i < PEOPLE; i++) {
            people.execute(this::work);
        }
    }

    /** The tasks of which the product has said that they are done. */
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    private void work() {
        String answers = """
                {"variables": {"startsAvstamningsmote": {"value": true}, "hubFollowUpDate": {"value": "%s"}}}
                """.formatted(LocalDate.now().plusDays(30));
        try {
            for (String task = hubs.poll(); task != null; task = hubs.poll()) {
                if (caller.post("/engine-rest/task/" + task + "/submit-form", answers)
                                .status()
                        == 204) {
                    acknowledged.add(task);
                }
            }
        } catch (UncheckedIOException e) {
            // The line is dead: what was under way was never acknowledged.
            hubs.clear();
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
