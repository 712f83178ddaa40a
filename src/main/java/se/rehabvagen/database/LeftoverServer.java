package se.rehabvagen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a JVM that was killed: it runs on, on the same files. Whoever calls this holds the data directory, so no
 * living JVM uses that server.
 */
final class LeftoverServer {

    /** Above every process id that an operating system gives: a pid file with it belongs to nobody. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private final Path cluster;
    private final Path pidFile;
    private final PostgresPrograms programs;

    LeftoverServer(Path cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
        this.programs = programs;
    }

    /** Stops it cleanly if it runs; disowns a pid file whose process is gone, also if another process has its number now. */
    void stop() throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        if (isRunning()) {
            LOG.info("En PostgreSQL-server från en avbruten körning stoppas.");
            programs.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120");
        } else {
            disown();
        }
    }

    private boolean isRunning() throws IOException {
        return lines().findFirst()
                .flatMap(LeftoverServer::process)
                .filter(this::isOurs)
                .isPresent();
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.strip().matches("[1-9][0-9]{0,9}")
                ? ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    /** A number is given again to other processes; ours is a postgres that was started on this very cluster. */
    private boolean isOurs(ProcessHandle process) {
        boolean isPostgres = process.info()
                .command()
                .filter(path -> Path.of(path).getFileName().toString().startsWith("postgres"))
                .isPresent();
        boolean isOnThisCluster =
                Stream.of(process.info().arguments().orElse(new String[0])).anyMatch(cluster.toString()::equals);
        return isPostgres && isOnThisCluster;
    }

    /**
     * PostgreSQL refuses a pid file whose number is alive, whoever has it. Only the number is replaced: by the rest of the
     * file PostgreSQL itself still finds backends that have outlived their postmaster.
     */
    private void disown() throws IOException {
        List<String> lines = new ArrayList<>(lines().toList());
        if (lines.isEmpty()) {
            Files.delete(pidFile);
        } else {
            lines.set(0, NOBODY);
            Files.write(pidFile, lines);
        }
    }

    private Stream<String> lines() throws IOException {
        return Files.readAllLines(pidFile).stream();
    }
}
