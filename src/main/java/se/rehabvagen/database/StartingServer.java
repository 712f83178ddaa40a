package se.rehabvagen.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server that is coming up in a thread of its own. */
final class StartingServer {

    private final CompletableFuture<PostgresServer> server;
    private final AtomicBoolean isTaken = new AtomicBoolean();

    private StartingServer(CompletableFuture<PostgresServer> server) {
        this.server = server;
    }

    /** @param directory the data directory */
    static StartingServer in(Path directory) {
        return new StartingServer(CompletableFuture.supplyAsync(
                () -> PostgresServer.start(directory), work -> new Thread(work, "postgres-start").start()));
    }

    /**
     * The server when it is up; whoever takes it closes it.
     *
     * @throws StartRefused as {@link PostgresServer#start}
     */
    PostgresServer take() {
        isTaken.set(true);
        try {
            return server.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartRefused refused ? refused : e;
        }
    }

    /** The application failed: a server that nobody has taken is stopped. One that failed has nothing to stop. */
    void giveUp() {
        if (!isTaken.get()) {
            server.thenAccept(PostgresServer::close)
                    .exceptionally(failed -> null)
                    .join();
        }
    }
}
