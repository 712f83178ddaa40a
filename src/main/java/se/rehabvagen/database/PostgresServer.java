package se.rehabvagen.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of the product's own for a trial: its files in the data directory, reached from this machine only,
 * durable. It stops when it is closed; after a kill of the JVM the next start stops the old server and goes on.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "rehabvagen";
    private static final String DATABASE = "rehabvagen";
    private static final int ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final DataDirectory data;
    private final Path cluster;
    private final PostgresPrograms programs;
    private final String password;
    private final int port;

    private PostgresServer(DataDirectory data) throws IOException, SQLException {
        this.data = data;
        this.cluster = data.file("pg");
        Scratch.clear(data);
        this.programs = new PostgresPrograms(PostgresBinaries.unpack(data), data.file("pg_ctl.log"));
        this.password = password();
        initialise();
        this.port = startOnAFreePort();
        try {
            prepareDatabase();
        } catch (SQLException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    /**
     * Starts the server on a free port, making its files on the first start.
     *
     * @param directory the data directory
     * @throws StartRefused if another JVM uses the directory, or the server cannot start or may lose data
     */
    static PostgresServer start(Path directory) {
        DataDirectory data = DataDirectory.hold(directory);
        try {
            return new PostgresServer(data);
        } catch (IOException | SQLException e) {
            data.close();
            throw new StartRefused(
                    "PostgreSQL kunde inte starta: orsaken står i %s och %s."
                            .formatted(data.file("pg_ctl.log"), data.file("postgres.log")),
                    e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    ServerAddress address() {
        return new ServerAddress(url(DATABASE), USER, password);
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be stopped", e);
        } finally {
            data.close();
        }
    }

    private String password() throws IOException {
        Path file = data.file("pg.password");
        if (Files.notExists(file) && Files.notExists(cluster)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            OwnerOnlyFile.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    private void initialise() throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        Path unfinished = Scratch.create(data, "pg");
        programs.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + data.file("pg.password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A port may be taken, and a left-over server may end by itself, while we look: then it is tried again. */
    private int startOnAFreePort() throws IOException {
        IOException failure = new IOException("PostgreSQL was not started");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int free = freePort();
            try {
                new LeftoverServer(cluster, programs).stop();
                programs.run(
                        "pg_ctl",
                        "start",
                        "-D",
                        cluster.toString(),
                        "-w",
                        "-t",
                        "600",
                        "-l",
                        data.file("postgres.log").toString(),
                        "-o",
                        options(free));
                LOG.info("PostgreSQL är startad på 127.0.0.1:{} med data i {}", free, data.path());
                return free;
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    /** The command line goes before every file and before ALTER SYSTEM. */
    private static String options(int port) {
        String durable =
                Durability.DEMANDED.stream().map(name -> "-c " + name + "=on").collect(Collectors.joining(" "));
        // A log line must hold no person: no statements, and no details, which quote values.
        String quiet = "-c log_min_error_statement=panic -c log_error_verbosity=terse";
        return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s %s"
                .formatted(port, durable, quiet);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void prepareDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
        try (Connection connection = DriverManager.getConnection(url(DATABASE), USER, password)) {
            Durability.demand(connection);
        }
    }

    private void stop() throws IOException {
        programs.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
