package se.rehabvagen.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One embedded PostgreSQL for all that is measured, as durable as the product's own: what is committed is on disk. */
final class DurableServer implements AutoCloseable {

    static final String USER = "postgres";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;

    private DurableServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static DurableServer start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        DurableServer started = new DurableServer(builder.start());
        started.demandDurability();
        return started;
    }

    private void demandDurability() {
        JdbcClient asked = JdbcClient.create(server.getPostgresDatabase());
        for (String setting : DURABLE) {
            if (!asked.sql("show " + setting).query(String.class).single().equals("on")) {
                throw new IllegalStateException("The server is not durable: " + setting + " is off");
            }
        }
    }

    /** Makes an empty database and gives its address. */
    String create(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl(USER, name);
    }

    DataSource database(String name) {
        return server.getDatabase(USER, name);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
