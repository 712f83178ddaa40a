package se.rehabvagen.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to the engine's clock among all nodes, as a lock in the database: shared by the nodes whose jobs run and whose doors
 * are open, held alone by the one that plays the past in. A node that dies gives it back.
 */
final class ClockLock implements AutoCloseable {

    /** Any number that no other use of advisory locks has. */
    private static final long KEY = 7_247_181_922L;

    private final DataSource source;
    private @Nullable Connection connection;
    private boolean isShared;

    ClockLock(DataSource source) {
        this.source = source;
    }

    /** Waits until nobody plays the past in; from then on nobody does before {@link #own()} or {@link #close()}. */
    void share() throws SQLException {
        if (!isShared) {
            close();
            run(open(), "select pg_advisory_lock_shared(?)");
            isShared = true;
        }
    }

    /** Waits until no other node runs jobs, has its doors open or plays. */
    void own() throws SQLException {
        close();
        run(open(), "select pg_advisory_lock(?)");
    }

    private Connection open() throws SQLException {
        Connection opened = source.getConnection();
        opened.setAutoCommit(true);
        connection = opened;
        return opened;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setLong(1, KEY);
            lock.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        Connection held = connection;
        connection = null;
        isShared = false;
        if (held != null) {
            try (held;
                    PreparedStatement unlock = held.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
        }
    }
}
